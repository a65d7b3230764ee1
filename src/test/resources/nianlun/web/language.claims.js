const { chosenLanguage, speaker, keysInOneLanguageOnly } = await import('/js/models/language.js')

return [
  ['Chinese comes first', chosenLanguage('http://127.0.0.1/', null), 'zh'],
  ['what was chosen is remembered', chosenLanguage('http://127.0.0.1/', 'en'), 'en'],
  ['the address outranks it', chosenLanguage('http://127.0.0.1/?lang=zh', 'en'), 'zh'],
  ['an unknown language is none', chosenLanguage('http://127.0.0.1/?lang=fr', 'constructor'), 'zh'],
  ['values are put in', speaker('zh')('saidOn', { year: 2023 }), '关于 2023 年'],
  ['values stay as they are', speaker('en')('report', { report: '{year} $&' }), 'Report {year} $&'],
  ['both languages have all texts', keysInOneLanguageOnly(), []],
]

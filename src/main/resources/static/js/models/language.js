import { chinese } from './texts-zh.js'
import { english } from './texts-en.js'

const TEXTS = { zh: chinese, en: english }

/** The language that an address or an earlier choice asks for, the address first; else Chinese. */
export function chosenLanguage(address, remembered) {
  const asked = new URL(address).searchParams.get('lang')
  return [asked, remembered].find((language) => Object.hasOwn(TEXTS, language ?? '')) ?? 'zh'
}

export const otherLanguage = (language) => (language === 'zh' ? 'en' : 'zh')

/** Says texts in one language: a key's text, with its {values} put in. */
export function speaker(language) {
  const say = (key, values = {}) =>
    (TEXTS[language][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  return Object.assign(say, { language, isoCode: language === 'zh' ? 'zh-CN' : 'en' })
}

/** Keys that only one of the languages has: there must be none. */
export function keysInOneLanguageOnly() {
  const [zh, en] = [Object.keys(chinese), Object.keys(english)]
  return [...zh.filter((key) => !(key in english)), ...en.filter((key) => !(key in chinese))]
}

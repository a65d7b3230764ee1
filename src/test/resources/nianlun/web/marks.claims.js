const { markedParts } = await import('/js/models/marks.js')

const written = (sentence, names) =>
  markedParts(sentence, names)
    .map(({ text, isName }) => (isName ? `[${text}]` : text))
    .join('')

return [
  ['a name is marked wherever it stands', written('东山大桥开工,东山大桥建成', ['东山大桥']), '[东山大桥]开工,[东山大桥]建成'],
  ['the longest name wins', written('东山大桥二期开工', ['东山大桥', '东山大桥二期']), '[东山大桥二期]开工'],
  ['without a name all is plain', written('今天开会。', []), '今天开会。'],
  ['an empty name marks nothing', written('今天开会。', ['']), '今天开会。'],
  ['signs of a pattern are only characters', written('东山(一期)开工', ['东山(一期)']), '[东山(一期)]开工'],
]

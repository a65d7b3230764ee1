/** A sentence cut at the names in it: parts in their order, each a name or not. The longest name wins. */
export function markedParts(sentence, names) {
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length)
  const parts = []
  let plainFrom = 0
  for (let at = 0; at < sentence.length; ) {
    const name = longestFirst.find((candidate) => sentence.startsWith(candidate, at))
    if (name === undefined) {
      at += 1
      continue
    }
    if (at > plainFrom) parts.push({ text: sentence.slice(plainFrom, at), isName: false })
    parts.push({ text: name, isName: true })
    at += name.length
    plainFrom = at
  }
  if (plainFrom < sentence.length) parts.push({ text: sentence.slice(plainFrom), isName: false })
  return parts
}

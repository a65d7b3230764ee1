/** The kinds of section, in the order in which a thing's life goes on: what is done stands below what is planned. */
export const KINDS = ['OUTLOOK', 'PLAN', 'REVIEW', 'OTHER']

/** All years from the first to the last, silent ones too. */
export function yearsBetween(years) {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => first + offset)
}

/** For each year that is spoken of, and the silent ones between, its sentences in their order. */
export function byAboutYear(sentences) {
  const years = Map.groupBy
    ? Map.groupBy(sentences, ({ aboutYear }) => aboutYear)
    : sentences.reduce((map, line) => map.set(line.aboutYear, [...(map.get(line.aboutYear) ?? []), line]), new Map())
  return yearsBetween([...years.keys()]).map((year) => ({ year, sentences: years.get(year) ?? [] }))
}

/** One lane for each kind that occurs: how many sentences of each year are of this kind. */
export function lanes(years) {
  return KINDS.map((kind) => ({
    kind,
    counts: years.map(({ sentences }) => sentences.filter((sentence) => sentence.kind === kind).length),
  })).filter(({ counts }) => counts.some((count) => count > 0))
}

/** The names of a thing with their mentions in each of these years; the most used first. */
export function namesOverYears(names, years) {
  const bySurface = new Map()
  for (const { surface, year, mentions } of names) {
    if (!bySurface.has(surface)) bySurface.set(surface, new Map())
    bySurface.get(surface).set(year, mentions)
  }
  return [...bySurface]
    .map(([surface, counts]) => ({ surface, counts: years.map((year) => counts.get(year) ?? 0) }))
    .sort((one, other) => total(other.counts) - total(one.counts))
}

const total = (counts) => counts.reduce((sum, count) => sum + count, 0)

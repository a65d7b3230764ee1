/** The types of things, in the order in which they are shown. */
export const TYPES = ['ENTERPRISE', 'PARK', 'PROJECT', 'PLACE', 'INSTITUTION']

/** Things by type, in the order of their best fit; a group keeps the order of its things. */
export function byType(things) {
  const types = [...new Set(things.map(({ type }) => type))]
  return types.map((type) => ({ type, things: things.filter((thing) => thing.type === type) }))
}

/** What appears with a thing: one entry a neighbour with the years of it; the rows come one a year. */
export function neighbours(rows) {
  const byId = new Map()
  for (const { otherId, other, type, year, sentences, listed } of rows) {
    const known = byId.get(otherId) ?? { id: otherId, name: other, type, years: [], sentences: 0, isListed: true }
    byId.set(otherId, {
      ...known,
      years: known.years.includes(year) ? known.years : [...known.years, year],
      sentences: known.sentences + sentences,
      isListed: known.isListed && listed === true,
    })
  }
  return [...byId.values()]
}

/** Reports by jurisdiction, in the order in which they come. */
export function byPlace(reports) {
  const places = [...new Set(reports.map(({ place }) => place))]
  return places.map((place) => {
    const ofPlace = reports.filter((report) => report.place === place)
    return { place, name: ofPlace.at(-1).jurisdiction, reports: ofPlace }
  })
}

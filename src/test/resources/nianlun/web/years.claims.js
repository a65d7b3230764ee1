const { yearsBetween, byAboutYear, lanes, namesOverYears } = await import('/js/models/years.js')

const started = { aboutYear: 2021, kind: 'REVIEW', sentence: '东山大桥开工。' }
const promised = { aboutYear: 2023, kind: 'PLAN', sentence: '东山大桥建成。' }
const years = byAboutYear([started, promised])
const names = [
  { year: 2021, surface: '东山桥', mentions: 1 },
  { year: 2021, surface: '东山大桥', mentions: 2 },
  { year: 2023, surface: '东山大桥', mentions: 1 },
]

return [
  ['no years have none between', yearsBetween([]), []],
  ['silent years are there too', yearsBetween([2023, 2021]), [2021, 2022, 2023]],
  ['each year has its sentences', years.map(({ sentences }) => sentences), [[started], [], [promised]]],
  ['plans stand above what is done', lanes(years).map(({ kind }) => kind), ['PLAN', 'REVIEW']],
  ['a lane counts by year', lanes(years)[0].counts, [0, 0, 1]],
  [
    'the most used name comes first',
    namesOverYears(names, [2021, 2022, 2023]),
    [
      { surface: '东山大桥', counts: [2, 0, 1] },
      { surface: '东山桥', counts: [1, 0, 0] },
    ],
  ],
]

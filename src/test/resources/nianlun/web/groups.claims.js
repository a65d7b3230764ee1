const { byType, neighbours, byPlace } = await import('/js/models/groups.js')

const bridge = { id: '1', type: 'PROJECT' }
const town = { id: '2', type: 'PLACE' }
const road = { id: '3', type: 'PROJECT' }
const row = { otherId: '2', other: '东山镇', type: 'PLACE', sentences: 1 }
const twice = neighbours([
  { ...row, year: 2021, listed: true },
  { ...row, year: 2022, listed: false },
])

return [
  ['the type of the best fit comes first', byType([bridge, town, road]).map(({ type }) => type), ['PROJECT', 'PLACE']],
  ['a type keeps the order of its things', byType([bridge, town, road])[0].things, [bridge, road]],
  ['a neighbour of two years is one', twice.map(({ years, sentences }) => [years, sentences]), [[[2021, 2022], 2]]],
  ['one clause without a list is enough', twice[0].isListed, false],
  ['no rows are no neighbours', neighbours([]), []],
  [
    'a place bears its latest name',
    byPlace([
      { place: '1', jurisdiction: '东山县' },
      { place: '1', jurisdiction: '东山市' },
    ]).map(({ name, reports }) => [name, reports.length]),
    [['东山市', 2]],
  ],
]

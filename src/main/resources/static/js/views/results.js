import { element } from '../dom.js'
import { pages } from '../models/addresses.js'
import { byType } from '../models/groups.js'
import { yearsBetween } from '../models/years.js'
import { thingRow, typeSign } from './names.js'
import { state } from './states.js'

/** Things that fit a search, grouped by type; the years of all rows stand below each other. */
export function resultsView(text, things, most, say) {
  const toSentences = element('a', { class: 'to-sentences', href: pages.word(text) }, say('inSentences', { text }))
  if (things.length === 0) {
    return [state(say('nothingFound', { text }), say('nothingFoundHelp'), toSentences)]
  }
  const found = say(things.length === most ? 'foundMost' : 'found', { text, count: things.length })
  return [element('p', { class: 'found' }, found, ' ', toSentences), ...thingGroups(things, say)]
}

/** A list of things for each type. */
export function thingGroups(things, say) {
  const years = yearsBetween(things.flatMap((thing) => thing.years))
  return byType(things).map((group) =>
    element(
      'section',
      { class: 'group' },
      element(
        'h2',
        {},
        typeSign(group.type, say),
        say(group.type),
        element('span', { class: 'count' }, String(group.things.length)),
      ),
      element('ul', { class: 'things' }, group.things.map((thing) => thingRow(thing, years, say))),
    ),
  )
}

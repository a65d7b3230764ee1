import { element } from '../dom.js'
import { twins } from '../models/addresses.js'
import { namesOverYears } from '../models/years.js'
import { nameLink, nameText, typeSign } from './names.js'

/** The head of a thing's page: its name, what it is, its other names and where it is named. */
export function entityHead(entity, say) {
  return element(
    'header',
    { class: 'head' },
    element('h1', {}, typeSign(entity.type, say), nameText(entity.name)),
    element(
      'p',
      { class: 'facts' },
      element('span', {}, say(entity.type)),
      element('span', {}, say('mentions', { count: entity.mentions })),
      entity.aliases.length > 0 ? element('span', {}, say('aliases', { names: entity.aliases.join('、') })) : null,
      element('span', {}, say('places', { places: entity.places.join('、') })),
      element('span', {}, `${say('id')} `, element('code', {}, entity.id)),
    ),
  )
}

/** The names that it bears, and how often in the report of each year. */
export function namesView(names, years, say) {
  return element(
    'section',
    { 'aria-labelledby': 'names' },
    element('h2', { id: 'names' }, say('names')),
    element(
      'div',
      { class: 'wide' },
      element(
        'table',
        { class: 'names' },
        element(
          'thead',
          {},
          element('tr', {}, element('th', { scope: 'col' }, say('name')), years.map((year) => element('th', { scope: 'col' }, String(year)))),
        ),
        element(
          'tbody',
          {},
          namesOverYears(names, years).map(({ surface, counts }) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row', lang: 'zh-CN' }, surface),
              counts.map((count) => element('td', count === 0 ? { class: 'silent' } : {}, count === 0 ? '·' : String(count))),
            ),
          ),
        ),
      ),
    ),
  )
}

/** What stands in one clause with it, the strongest first. */
export function neighboursView(neighbours, say) {
  if (neighbours.length === 0) return [element('p', { class: 'help' }, say('nearbyNone'))]
  return [
    element('p', { class: 'help' }, say('nearbyNote')),
    element(
      'ul',
      { class: 'neighbours' },
      neighbours.map((other) =>
        element(
          'li',
          { class: other.isListed ? 'listed' : null },
          typeSign(other.type, say),
          nameLink(other),
          element('span', { class: 'when' }, other.years.join(' ')),
        ),
      ),
    ),
  ]
}

/** The queries of the library that made a page. */
export function queriesView(names, parameters, say) {
  return element(
    'section',
    { 'aria-labelledby': 'cypher' },
    element('h2', { id: 'cypher' }, say('cypher')),
    element('p', { class: 'help' }, say('cypherNote')),
    element(
      'ul',
      { class: 'queries' },
      names.map((name) => element('li', {}, element('a', { href: twins.query(name, parameters) }, element('code', {}, name)))),
      element('li', {}, element('a', { href: '/api/queries' }, say('allQueries'))),
    ),
  )
}

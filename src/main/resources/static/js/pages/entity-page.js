import { element, fill } from '../dom.js'
import { twins } from '../models/addresses.js'
import { neighbours } from '../models/groups.js'
import { byAboutYear, yearsBetween } from '../models/years.js'
import { nameWindow, openPage, parameter, showTwin } from '../page.js'
import { entityHead, namesView, neighboursView, queriesView } from '../views/entity.js'
import { evidenceView } from '../views/evidence.js'
import { lanesView } from '../views/lanes.js'
import { goToAnchor } from '../views/anchors.js'
import { show, state } from '../views/states.js'

const QUERIES = ['find-entity', 'names-by-year', 'history', 'appears-with']

const say = openPage()
const target = document.querySelector('#entity')
const id = parameter('id')

if (id === '') {
  fill(target, state(say('noIdAsked'), say('noIdHelp'), element('a', { href: '/' }, say('toSearch'))))
} else {
  showTwin(twins.entity(id))
  await show(target, { address: twins.entity(id), what: say('thing') }, say, entityView)
  goToAnchor()
}

function entityView({ entity, names, sentences }) {
  nameWindow(entity.name, say)
  const years = byAboutYear(sentences)
  return [
    entityHead(entity, say),
    element(
      'div',
      { class: 'columns' },
      element('div', {}, lanesView(years, say), evidenceView(years, ({ surfaces }) => surfaces, say)),
      element(
        'aside',
        {},
        namesView(names, yearsBetween(entity.years), say),
        nearby(entity.id),
        queriesView(QUERIES, { entity: entity.id }, say),
      ),
    ),
  ]
}

function nearby(entityId) {
  const list = element('div')
  const address = twins.query('appears-with', { entity: entityId })
  show(list, { address, what: say('nearby') }, say, ({ rows }) => neighboursView(neighbours(rows), say))
  return element('section', { 'aria-labelledby': 'nearby' }, element('h2', { id: 'nearby' }, say('nearby')), list)
}

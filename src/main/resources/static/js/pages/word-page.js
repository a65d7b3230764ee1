import { element, fill } from '../dom.js'
import { pages, twins } from '../models/addresses.js'
import { byAboutYear } from '../models/years.js'
import { nameWindow, openPage, parameter, showTwin } from '../page.js'
import { queriesView } from '../views/entity.js'
import { evidenceView } from '../views/evidence.js'
import { lanesView } from '../views/lanes.js'
import { nameLink, nameText, typeSign } from '../views/names.js'
import { goToAnchor } from '../views/anchors.js'
import { show, state } from '../views/states.js'

const say = openPage()
const target = document.querySelector('#word')
const text = parameter('text')
const toSearch = () => element('a', { href: text === '' ? '/' : pages.search(text) }, say('toSearch'))

if (text === '') {
  fill(target, state(say('noTextAsked'), say('noTextHelp'), toSearch()))
} else {
  nameWindow(text, say)
  showTwin(twins.word(text))
  await show(target, { address: twins.word(text), what: say('word') }, say, wordView)
  goToAnchor()
}

function wordView({ word, sentences }) {
  if (sentences.length === 0) return state(say('noWord', { text: word }), say('noWordHelp'), toSearch())
  const years = byAboutYear(sentences)
  return [
    head(word, sentences.length),
    element(
      'div',
      { class: 'columns' },
      element('div', {}, lanesView(years, say), evidenceView(years, () => [word], say)),
      element('aside', {}, thingsNamedSo(word), queriesView(['word-history'], { text: word }, say)),
    ),
  ]
}

function head(word, count) {
  return element(
    'header',
    { class: 'head' },
    element('h1', {}, nameText(word)),
    element(
      'p',
      { class: 'facts' },
      element('span', {}, say('wordNote')),
      element('span', {}, say('sentences', { count })),
    ),
  )
}

function thingsNamedSo(word) {
  const list = element('div')
  show(list, { address: twins.search(word), what: say('things') }, say, (things) =>
    things.length === 0 ? element('p', { class: 'help' }, say('nothingFound', { text: word })) : thingList(things),
  )
  return element('section', { 'aria-labelledby': 'also' }, element('h2', { id: 'also' }, say('alsoThings')), list)
}

function thingList(things) {
  return element(
    'ul',
    { class: 'neighbours' },
    things.map((thing) =>
      element(
        'li',
        {},
        typeSign(thing.type, say),
        nameLink(thing),
        element('span', { class: 'when' }, thing.years.join(' ')),
      ),
    ),
  )
}

import { element, fill } from '../dom.js'
import { pages, twins } from '../models/addresses.js'
import { yearsBetween } from '../models/years.js'
import { nameWindow, openPage, parameter, showTwin } from '../page.js'
import { thingRow } from '../views/names.js'
import { reportsView } from '../views/reports.js'
import { resultsView } from '../views/results.js'
import { show } from '../views/states.js'

const MOST_RESULTS = 100
const PAUSE = 150

const say = openPage()
const field = document.querySelector('#q')
const results = document.querySelector('#results')
const home = document.querySelector('#home')
let running = new AbortController()
let pause = 0
let shownFor = ''

field.value = parameter('q')
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(search, PAUSE)
})
field.form.addEventListener('submit', (event) => {
  event.preventDefault()
  openFirst()
})
document.addEventListener('keydown', walk)
search()

async function search() {
  clearTimeout(pause)
  running.abort()
  running = new AbortController()
  const text = field.value.trim()
  rememberInAddress(text)
  home.hidden = text !== ''
  if (text === '') {
    fill(results)
    showHome()
    return
  }
  nameWindow(text, say)
  showTwin(twins.search(text))
  const question = { address: twins.search(text), what: say('things'), signal: running.signal }
  await show(results, question, say, (things) => resultsView(text, things, MOST_RESULTS, say))
  shownFor = text
}

function rememberInAddress(text) {
  const address = new URL(location.href)
  if (text === '') address.searchParams.delete('q')
  else address.searchParams.set('q', text)
  history.replaceState(null, '', address)
}

function showHome() {
  nameWindow(say('search'), say)
  showTwin(twins.reports())
  if (home.childElementCount > 0) return
  const [reports, often] = [element('section', { class: 'all-reports' }), element('section', { class: 'often' })]
  fill(home, reports, often)
  show(reports, { address: twins.reports(), what: say('reports') }, say, (all) => reportsView(all, say))
  const address = twins.query('most-mentioned', { limit: 20 })
  show(often, { address, what: say('things') }, say, ({ rows }) => (rows.length === 0 ? [] : oftenView(rows)))
}

function oftenView(rows) {
  const years = yearsBetween(rows.flatMap((row) => row.years))
  return [
    element('h2', {}, say('often')),
    element('ol', { class: 'things' }, rows.map((row) => thingRow({ aliases: [], ...row }, years, say))),
  ]
}

/** Enter opens the first thing, once the things of what is written there have come. */
async function openFirst() {
  if (field.value.trim() === '') return
  if (shownFor !== field.value.trim()) await search()
  const first = results.querySelector('.things a')
  location.assign(first ? first.href : pages.word(field.value.trim()))
}

/** Arrow keys walk from the field through the things and back. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const stops = [field, ...document.querySelectorAll('main .things a, main .state a')].filter((stop) => stop.offsetParent !== null)
  const at = stops.indexOf(document.activeElement)
  if (at < 0 || stops[at + step] === undefined) return
  event.preventDefault()
  stops[at + step].focus()
}

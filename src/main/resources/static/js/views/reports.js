import { element } from '../dom.js'
import { twins } from '../models/addresses.js'
import { byPlace } from '../models/groups.js'
import { nameText } from './names.js'
import { state } from './states.js'

const COLUMNS = ['yearColumn', 'sessionColumn', 'speakerColumn', 'dateColumn', 'inferredColumn']

/** The reports in the graph, a table a jurisdiction; what was not written in a text says so. */
export function reportsView(reports, say) {
  if (reports.length === 0) return [state(say('noReports'), say('addReports'))]
  return [
    element('h2', {}, say('reportsIn'), element('span', { class: 'count' }, String(reports.length))),
    element('p', { class: 'help' }, say('reportsHelp')),
    ...byPlace(reports).map((place) => placeTable(place, say)),
  ]
}

function placeTable({ place, name, reports }, say) {
  return element(
    'table',
    { class: 'reports' },
    element('caption', {}, nameText(name), element('small', {}, ` ${place}`)),
    element('thead', {}, element('tr', {}, COLUMNS.map((key) => element('th', { scope: 'col' }, say(key))))),
    element('tbody', {}, reports.map((report) => reportRow(report, say))),
  )
}

function reportRow(report, say) {
  const cell = (key, value) =>
    element(
      'td',
      { 'data-column': say(key) },
      value ? nameText(value) : element('span', { class: 'absent' }, say('notWritten')),
    )
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: twins.report(report.id) }, String(report.year))),
    cell('sessionColumn', report.session),
    cell('speakerColumn', report.speaker),
    cell('dateColumn', report.deliveredOn),
    element('td', { 'data-column': say('inferredColumn') }, inferences(report.inferred, say)),
  )
}

/** Each inference comes as "field: source". */
function inferences(inferred, say) {
  if (inferred.length === 0) return say('nothingInferred')
  return element(
    'ul',
    { class: 'inferred' },
    inferred.map((inference) => {
      const [field, source] = inference.split(': ')
      const named = { field: translated(`field.${field}`, field, say), source: translated(`source.${source}`, source, say) }
      return element('li', {}, say('inferredSays', named))
    }),
  )
}

const translated = (key, fallback, say) => (say(key) === key ? fallback : say(key))

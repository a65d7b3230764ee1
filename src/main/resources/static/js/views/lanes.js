import { element } from '../dom.js'
import { lanes } from '../models/years.js'
import { kindBadge } from './evidence.js'

/** One column for each year that is spoken of, what is planned above what is done; the numbers lead to the sentences. */
export function lanesView(years, say) {
  return element(
    'div',
    { class: 'wide' },
    element(
      'table',
      { class: 'lanes' },
      element('caption', { class: 'unseen' }, say('lanesCaption')),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, say('spokenOf')),
          years.map(({ year, sentences }) =>
            element(
              'th',
              { scope: 'col' },
              sentences.length > 0 ? element('a', { href: `#year-${year}` }, String(year)) : String(year),
            ),
          ),
        ),
      ),
      element('tbody', {}, lanes(years).map((lane) => laneRow(lane, say))),
    ),
  )
}

function laneRow({ kind, counts }, say) {
  return element(
    'tr',
    { 'data-kind': kind },
    element('th', { scope: 'row' }, kindBadge(kind, say)),
    counts.map((count) =>
      count === 0
        ? element('td', { class: 'silent' }, element('span', { class: 'unseen' }, '0'))
        : element('td', {}, element('span', { class: 'dots', 'aria-hidden': 'true' }, dots(count)), String(count)),
    ),
  )
}

const MOST_DOTS = 5

const dots = (count) => Array.from({ length: Math.min(count, MOST_DOTS) }, () => element('i'))

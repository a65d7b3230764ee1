import { element } from '../dom.js'
import { anchorOf, twins } from '../models/addresses.js'
import { markedParts } from '../models/marks.js'

/** All sentences below the year that they speak of; years without any are left out. */
export function evidenceView(years, namesIn, say) {
  return element(
    'section',
    { class: 'evidence', 'aria-labelledby': 'evidence' },
    element('h2', { id: 'evidence' }, say('evidence')),
    years.filter(({ sentences }) => sentences.length > 0).map((year) => yearView(year, namesIn, say)),
  )
}

function yearView({ year, sentences }, namesIn, say) {
  return element(
    'section',
    { class: 'year', id: `year-${year}`, 'aria-label': say('saidOn', { year }) },
    element(
      'h3',
      {},
      say('year', { year }),
      element('span', { class: 'count', title: say('sentences', { count: sentences.length }) }, String(sentences.length)),
    ),
    element('ol', {}, sentences.map((line) => sentenceView(line, namesIn(line), say))),
  )
}

function sentenceView(line, names, say) {
  const number = line.sentenceId.split('#').at(-1)
  return element(
    'li',
    { id: anchorOf(line.sentenceId) },
    kindBadge(line.kind, say),
    element(
      'figure',
      {},
      element(
        'blockquote',
        { lang: 'zh-CN' },
        markedParts(line.sentence, names).map(({ text, isName }) => (isName ? element('mark', {}, text) : text)),
      ),
      element(
        'figcaption',
        {},
        element('a', { class: 'self', href: `#${anchorOf(line.sentenceId)}`, title: say('link') }, say('sentence', { number })),
        element('a', { href: twins.report(line.report) }, say('report', { report: line.report })),
        element('span', { lang: 'zh-CN' }, line.heading),
      ),
    ),
  )
}

/** The kind of section, told by shape too: full for what is done, hollow for what is planned. */
export function kindBadge(kind, say) {
  return element('span', { class: 'kind', 'data-kind': kind }, say(kind))
}

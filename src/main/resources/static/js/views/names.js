import { element } from '../dom.js'
import { pages } from '../models/addresses.js'

/** The sign of a type: told apart by shape and by colour, and named for those who see neither. */
export function typeSign(type, say) {
  return element('span', { class: 'sign', 'data-type': type, role: 'img', 'aria-label': say(type), title: say(type) })
}

/** A name in Chinese, which it stays in every language of the page. */
export const nameText = (name) => element('span', { lang: 'zh-CN' }, name)

export function nameLink({ id, name }) {
  return element('a', { href: pages.entity(id), lang: 'zh-CN' }, name)
}

/** The years as rings, full where the thing is named in the report of the year. */
export function yearRings(named, allYears, say) {
  return element(
    'ol',
    { class: 'rings', 'aria-label': named.join(' ') },
    allYears.map((year) =>
      element(
        'li',
        named.includes(year)
          ? { class: 'named' }
          : { 'aria-hidden': 'true', title: `${say('year', { year })}: ${say('silent')}` },
        String(year),
      ),
    ),
  )
}

/** One row: what a thing is, its other names, its years and how often it is named. */
export function thingRow(thing, allYears, say) {
  return element(
    'li',
    {},
    typeSign(thing.type, say),
    element(
      'span',
      { class: 'name' },
      nameLink(thing),
      thing.aliases.length > 0
        ? element('small', { lang: 'zh-CN' }, ` ${thing.aliases.join('、')}`)
        : null,
    ),
    yearRings(thing.years, allYears, say),
    element('span', { class: 'count', title: say('mentions', { count: thing.mentions }) }, String(thing.mentions)),
  )
}

import { ask, Refusal } from '../api.js'
import { element, fill } from '../dom.js'

const REASONS = { 0: 'unreachable', 404: 'notThere' }

/** A state in place of content: what is missing, why, and what to do. */
export function state(title, help, ...ways) {
  return element(
    'section',
    { class: 'state' },
    element('h2', {}, title),
    element('p', {}, help),
    ways.length > 0 ? element('p', { class: 'ways' }, ways) : null,
  )
}

/** Fills an element with what an address answers; says so while it waits, and when nothing comes. */
export async function show(target, { address, what, signal }, say, view) {
  fill(target, element('p', { class: 'loading', role: 'status' }, say('loading')))
  try {
    fill(target, view(await ask(address, signal)))
  } catch (error) {
    if (error.name === 'AbortError') return
    if (!(error instanceof Refusal)) throw error
    const again = element('button', { type: 'button' }, say('retry'))
    again.addEventListener('click', () => show(target, { address, what, signal }, say, view))
    fill(target, failure(error, what, say, again))
  }
}

function failure(refusal, what, say, again) {
  const shown = state(
    say('failed', { what }),
    say(REASONS[refusal.status] ?? 'refused'),
    element('small', { class: 'detail', lang: 'en' }, refusal.detail),
    again,
    element('a', { href: '/' }, say('toSearch')),
  )
  shown.setAttribute('role', 'alert')
  return shown
}

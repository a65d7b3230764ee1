import { chosenLanguage, otherLanguage, speaker } from './models/language.js'

const REMEMBERED = 'nianlun.language'

/** Makes the frame of a page speak one language and obey the keyboard; gives back who says texts in it. */
export function openPage() {
  const say = speaker(chosenLanguage(location.href, localStorage.getItem(REMEMBERED)))
  localStorage.setItem(REMEMBERED, say.language)
  document.documentElement.lang = say.isoCode
  translate(say)
  document.querySelector('.language').addEventListener('click', () => changeLanguage(otherLanguage(say.language)))
  document.addEventListener('keydown', goToSearch)
  return say
}

/** The page's name, in the window and the history. */
export function nameWindow(name, say) {
  document.title = `${name} · ${say('brand')}`
}

/** The link at the foot to the page's JSON twin. */
export function showTwin(address) {
  const link = document.querySelector('[data-twin]')
  link.href = address
  link.hidden = false
}

export const parameter = (name) => (new URLSearchParams(location.search).get(name) ?? '').trim()

function translate(say) {
  const each = (attribute, change) =>
    document.querySelectorAll(`[data-${attribute}]`).forEach((item) => change(item, say(item.dataset[attribute])))
  each('text', (item, text) => (item.textContent = text))
  each('placeholder', (item, text) => (item.placeholder = text))
  each('label', (item, text) => item.setAttribute('aria-label', text))
  document.querySelector('.language').lang = otherLanguage(say.language)
}

function changeLanguage(language) {
  localStorage.setItem(REMEMBERED, language)
  const address = new URL(location.href)
  if (address.searchParams.has('lang')) address.searchParams.set('lang', language)
  location.replace(address)
  // An address that differs in nothing, or in its anchor alone, is not loaded again by itself.
  if (address.href === location.href) location.reload()
}

function goToSearch(event) {
  const isTyping = event.target.matches('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  document.querySelector('#q').select()
  document.querySelector('#q').focus()
}

/**
 * An element with its attributes and children. Texts become text nodes, so nothing that comes from a report is ever read
 * as markup. Attributes that are null or false are left out.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.flat().filter((child) => child !== null))
  return made
}

/** Puts these children in the place of all that the element had. */
export function fill(target, ...children) {
  target.replaceChildren(...children.flat().filter((child) => child !== null))
}

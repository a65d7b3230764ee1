/** Goes to the sentence that the address names, which was not there yet when the browser looked for it. */
export function goToAnchor() {
  if (location.hash.length > 1) location.replace(location.hash)
}

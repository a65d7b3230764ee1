/** An answer that did not come; the detail is the server's own, and empty where it could not be reached. */
export class Refusal extends Error {
  constructor(status, detail) {
    super(detail)
    this.status = status
    this.detail = detail
  }
}

/**
 * What the server answers under an address.
 * @throws {Refusal} with what went wrong
 */
export async function ask(address, signal) {
  const response = await reach(address, signal)
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(response.status, answer.detail ?? answer.message ?? '')
  return answer
}

async function reach(address, signal) {
  try {
    return await fetch(address, { signal, headers: { Accept: 'application/json, application/problem+json' } })
  } catch (error) {
    if (error.name === 'AbortError') throw error
    throw new Refusal(0, '')
  }
}

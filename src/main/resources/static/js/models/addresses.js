const withParameters = (path, parameters) => `${path}?${new URLSearchParams(parameters)}`

/** The pages, by what they show. */
export const pages = {
  search: (text) => withParameters('/', { q: text }),
  entity: (id) => withParameters('/entity.html', { id }),
  word: (text) => withParameters('/word.html', { text }),
}

/** The JSON twins of the pages, and what else the server answers. */
export const twins = {
  search: (text) => withParameters('/api/entities', { q: text, limit: 100 }),
  entity: (id) => `/api/entities/${encodeURIComponent(id)}`,
  word: (text) => `/api/words?text=${encodeURIComponent(text)}`,
  reports: () => '/api/reports',
  report: (id) => `/api/reports/${encodeURIComponent(id)}`,
  query: (name, parameters) => withParameters(`/api/queries/${name}`, parameters),
}

/** The place of a sentence in a page; stays the same, so that it can be handed on. */
export const anchorOf = (sentenceId) => `s-${sentenceId.replaceAll('#', '-')}`

const { anchorOf, pages, twins } = await import('/js/models/addresses.js')

return [
  ['signs of an address are only characters', pages.word('甲&乙=?#'), '/word.html?text=%E7%94%B2%26%E4%B9%99%3D%3F%23'],
  ['a query holds them too', twins.word('甲/乙'), '/api/words?text=%E7%94%B2%2F%E4%B9%99'],
  ['a sentence has one place', anchorOf('371082-2022#12'), 's-371082-2022-12'],
]

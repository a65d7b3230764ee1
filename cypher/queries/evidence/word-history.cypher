// The history of any word, entity or not: every sentence that holds exactly these characters, by year.
// 任何词语的历史：逐年列出原文含有这几个字的句子。
//
// :param text => '暖心食堂';  characters as they stand in the text
// :param place => null;  the code of a jurisdiction; null for all
CALL () {
  // The index knows pairs of Chinese characters; whatever else is asked for is looked for in every sentence.
  WITH $text AS text WHERE text =~ '\\p{IsHan}{2,}'
  CALL db.index.fulltext.queryNodes('sentences', '"' + text + '"') YIELD node
  RETURN node AS said
  UNION
  WITH $text AS text WHERE NOT text =~ '\\p{IsHan}{2,}'
  MATCH (said:Sentence) WHERE said.text CONTAINS text
  RETURN said
}
WITH said
WHERE said.text CONTAINS $text AND ($place IS NULL OR said.place = $place)
MATCH (said)-[:IN_SECTION]->(section:Section)
RETURN said.year AS year, said.aboutYear AS aboutYear, said.kind AS kind, section.heading AS heading,
       said.text AS sentence, said.report AS report, said.id AS sentenceId
ORDER BY year, report, said.ordinal

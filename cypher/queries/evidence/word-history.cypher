// The history of any word, entity or not: every sentence that holds exactly these characters, by year.
// 任何词语的历史：逐年列出原文含有这几个字的句子。
//
// :param text => '暖心食堂';  characters as they stand in the text
// :param place => null;  the code of a jurisdiction; null for all
CALL db.index.fulltext.queryNodes('sentences', '"' + replace(replace($text, '\\', ' '), '"', ' ') + '"') YIELD node AS sentence
WHERE sentence.text CONTAINS $text AND ($place IS NULL OR sentence.place = $place)
MATCH (sentence)-[:IN_SECTION]->(section:Section)
RETURN sentence.year AS year, sentence.aboutYear AS aboutYear, sentence.kind AS kind, section.heading AS heading,
       sentence.text AS sentence, sentence.report AS report, sentence.id AS sentenceId
ORDER BY year, report, sentence.ordinal

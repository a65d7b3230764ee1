// Sentences that hold some words, by full text, the best fit first.
// 全文检索句子，最相符的在前。
//
// :param text => '高铁';  words
// :param place => null;  the code of a jurisdiction; null for all
// :param limit => 50;  so many rows
CALL db.index.fulltext.queryNodes('sentences', '"' + replace(replace($text, '\\', ' '), '"', ' ') + '"') YIELD node AS sentence, score
WHERE $place IS NULL OR sentence.place = $place
RETURN sentence.year AS year, sentence.report AS report, sentence.kind AS kind, sentence.text AS sentence,
       sentence.id AS sentenceId, round(score, 2) AS score
ORDER BY score DESC, sentenceId
LIMIT $limit

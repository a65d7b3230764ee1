// What the reports say of a thing, year by year: one row for each sentence that names it.
// 一个事物逐年的记载：每个提到它的句子一行。
//
// :param entity => '莱荣高铁';  a name, an alias or an id
// :param place => null;  the code of a jurisdiction; null for all
CALL () {
  MATCH (thing:Entity {id: $entity}) RETURN thing
  UNION
  MATCH (thing:Entity {name: $entity}) RETURN thing
  UNION
  MATCH (thing:Entity)-[:KNOWN_AS]->(:Name {text: $entity}) RETURN thing
}
MATCH (sentence:Sentence)-[mention:MENTIONS]->(thing)
WHERE $place IS NULL OR sentence.place = $place
MATCH (sentence)-[:IN_SECTION]->(section:Section)
WITH thing, sentence, section, mention ORDER BY mention.start
RETURN thing.id AS id, thing.name AS name, sentence.year AS year, sentence.aboutYear AS aboutYear, sentence.kind AS kind,
       section.heading AS heading, collect(DISTINCT mention.surface) AS surfaces, sentence.text AS sentence,
       sentence.report AS report, sentence.id AS sentenceId
ORDER BY name, id, year, report, sentence.ordinal

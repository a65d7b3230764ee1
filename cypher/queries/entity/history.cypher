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
MATCH (said:Sentence)-[mention:MENTIONS]->(thing)
WHERE $place IS NULL OR said.place = $place
MATCH (said)-[:IN_SECTION]->(section:Section)
WITH thing, said, section, mention ORDER BY mention.start
WITH thing, said, section, collect(DISTINCT mention.surface) AS surfaces
RETURN thing.id AS id, thing.name AS name, said.year AS year, said.aboutYear AS aboutYear, said.kind AS kind,
       section.heading AS heading, surfaces, said.text AS sentence,
       said.report AS report, said.id AS sentenceId
ORDER BY name, id, year, report, said.ordinal

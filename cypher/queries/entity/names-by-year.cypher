// The names that a thing bears, year by year.
// 一个事物每年的叫法。
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
RETURN thing.id AS id, thing.name AS name, sentence.year AS year, mention.surface AS surface, count(*) AS mentions
ORDER BY name, id, year, mentions DESC, surface

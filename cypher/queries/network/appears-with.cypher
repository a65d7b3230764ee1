// What stands in one clause with a thing, by year. listed: only side by side in lists.
// 与某事物同句并提的事物，按年统计；listed 表示只在并列名单中出现。
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
MATCH (thing)-[together:APPEARS_WITH]-(other:Entity)
UNWIND together.sentences AS sentenceId
MATCH (sentence:Sentence {id: sentenceId})
WHERE $place IS NULL OR sentence.place = $place
RETURN thing.id AS id, thing.name AS name, other.id AS otherId, other.name AS other, other.type AS type,
       sentence.year AS year, count(*) AS sentences, together.listed AS listed, together.strength AS strength,
       collect(sentence.text)[0] AS example
ORDER BY name, id, strength DESC, other, otherId, year

// Why the names of a thing are held to be one: every judgement, of a person or the program, with its reasons.
// 为什么这些名称被认为是同一事物：每条判定及其理由。
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
MATCH (judged:Judgement)-[:ABOUT]->(thing)
WHERE $place IS NULL OR judged.place = $place
RETURN thing.id AS id, thing.name AS name, judged.kind AS kind, judged.left AS left, judged.right AS right,
       judged.score AS score, judged.by AS by, judged.why AS why, judged.place AS place
ORDER BY name, id, judged.source, score DESC, left, right

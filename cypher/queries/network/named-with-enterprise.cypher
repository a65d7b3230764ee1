// What an enterprise is named with in one clause: its projects, partners, parks and places, closest first.
// 某企业与哪些项目、伙伴、园区、地点同句并提，关系最紧的在前。
//
// :param enterprise => '华能';  a name, an alias or an id
// :param place => null;  the code of a jurisdiction; null for all
CALL () {
  MATCH (firm:Enterprise {id: $enterprise}) RETURN firm
  UNION
  MATCH (firm:Enterprise {name: $enterprise}) RETURN firm
  UNION
  MATCH (firm:Enterprise)-[:KNOWN_AS]->(:Name {text: $enterprise}) RETURN firm
}
MATCH (firm)-[together:APPEARS_WITH]-(other:Entity)
WHERE $place IS NULL OR any(id IN together.sentences WHERE id STARTS WITH $place + '-')
WITH firm, other, together, [id IN together.sentences WHERE $place IS NULL OR id STARTS WITH $place + '-'] AS said
MATCH (sentence:Sentence {id: said[0]})
RETURN firm.name AS enterprise, other.id AS id, other.name AS name, other.type AS type, together.years AS years,
       together.listed AS listed, together.strength AS strength, size(said) AS sentences, sentence.text AS example
ORDER BY enterprise, strength DESC, name, id

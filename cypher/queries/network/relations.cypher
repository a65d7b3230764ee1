// How a thing is related to others by what names and clauses say: phase, part, place, undertaker, partner, group.
// outward: the thing itself is the first of the relation. The sentences say so; rule tells what decided.
// 一个事物与其他事物的关系（分期、组成、位置、承建、合作、集团），附依据的句子。
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
MATCH (thing)-[stated:PHASE_OF|PART_OF|LOCATED_IN|UNDERTAKEN_BY|WORKS_WITH|GROUP_OF]-(other:Entity)
WHERE $place IS NULL OR any(sentence IN stated.sentences WHERE sentence STARTS WITH $place + '-')
RETURN thing.id AS id, thing.name AS name, type(stated) AS relation, startNode(stated) = thing AS outward,
       other.name AS to, other.type AS toType, stated.years AS years, stated.rule AS rule,
       stated.confidence AS confidence, stated.sentences AS sentences
ORDER BY name, id, relation, outward, to, toType

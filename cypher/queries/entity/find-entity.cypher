// Which things bear a name: canonical name, alias, id or former id. Most mentioned first.
// 哪些事物叫这个名字（规范名、别名、编号或旧编号），按提及次数排列。
//
// :param entity => '莱荣高铁';  a name, an alias or an id
// :param place => null;  the code of a jurisdiction; null for all
CALL () {
  MATCH (thing:Entity {id: $entity}) RETURN thing
  UNION
  MATCH (thing:Entity {name: $entity}) RETURN thing
  UNION
  MATCH (thing:Entity)-[:KNOWN_AS]->(:Name {text: $entity}) RETURN thing
  UNION
  MATCH (thing:Entity) WHERE $entity IN thing.formerIds RETURN thing
}
OPTIONAL MATCH (thing)-[mentioned:MENTIONED_IN]->(report:Report)
WHERE $place IS NULL OR report.place = $place
WITH thing, sum(mentioned.count) AS mentions, collect(DISTINCT mentioned.year) AS yearsNamed, collect(DISTINCT report.jurisdiction) AS places
WHERE $place IS NULL OR mentions > 0
RETURN thing.id AS id, thing.name AS name, thing.type AS type, thing.scope AS scope, thing.aliases AS aliases,
       COLLECT { UNWIND yearsNamed AS year RETURN year ORDER BY year } AS years, places, mentions
ORDER BY mentions DESC, name, id

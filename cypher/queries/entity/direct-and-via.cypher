// How often a thing is named by itself, and how often only within what is its part or phase or what it undertakes
// (歌尔 in 歌尔智能封测项目), year by year.
// 一个事物逐年被直接提及的次数，以及仅通过其分期、组成部分或承建项目被提及的次数。
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
CALL (thing) {
  MATCH (thing)-[mentioned:MENTIONED_IN]->(:Report)
  WHERE $place IS NULL OR mentioned.place = $place
  RETURN mentioned.year AS year, mentioned.count AS direct, 0 AS via, [] AS names
  UNION ALL
  MATCH (thing)<-[:UNDERTAKEN_BY|PART_OF|PHASE_OF]-(other:Entity)-[mentioned:MENTIONED_IN]->(:Report)
  WHERE $place IS NULL OR mentioned.place = $place
  WITH DISTINCT other, mentioned ORDER BY other.name
  RETURN mentioned.year AS year, 0 AS direct, sum(mentioned.count) AS via, collect(DISTINCT other.name) AS names
}
WITH thing, year, sum(direct) AS direct, sum(via) AS via, reduce(all = [], list IN collect(names) | all + list) AS viaNames
RETURN thing.id AS id, thing.name AS name, year, direct, via, viaNames
ORDER BY name, id, year

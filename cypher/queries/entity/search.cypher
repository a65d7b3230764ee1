// Things by the beginning or a part of one of their names, by pinyin (laironggaotie) or its initials (lrgt); best fit first.
// 按名称的开头或一部分、拼音或拼音首字母查找事物，最相符的在前。
//
// :param text => '莱荣';  characters of a name, pinyin or initials
// :param type => null;  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
// :param limit => 20;  so many rows
CALL () {
  MATCH (name:Name {text: $text}) RETURN name, 4.0 AS fit
  UNION ALL
  MATCH (name:Name) WHERE name.text STARTS WITH $text RETURN name, 3.0 AS fit
  UNION ALL
  MATCH (name:Name) WHERE name.initials STARTS WITH toLower($text) RETURN name, 2.0 AS fit
  UNION ALL
  MATCH (name:Name) WHERE name.pinyin STARTS WITH toLower($text) RETURN name, 2.0 AS fit
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', '"' + replace(replace($text, '\\', ' '), '"', ' ') + '"') YIELD node AS name
  RETURN name, 1.0 AS fit
}
MATCH (thing:Entity)-[:KNOWN_AS]->(name)
WHERE $type IS NULL OR thing.type = $type
WITH thing, max(fit) AS fit
OPTIONAL MATCH (thing)-[mentioned:MENTIONED_IN]->(report:Report)
WHERE $place IS NULL OR report.place = $place
WITH thing, fit, sum(mentioned.count) AS mentions, collect(DISTINCT mentioned.year) AS named,
     collect(DISTINCT report.jurisdiction) AS places
WHERE $place IS NULL OR mentions > 0
RETURN thing.id AS id, thing.name AS name, thing.type AS type, thing.scope AS scope, thing.aliases AS aliases,
       COLLECT { UNWIND named AS year RETURN year ORDER BY year } AS years, places, mentions
ORDER BY fit DESC, mentions DESC, name, id
LIMIT $limit

// The things that are named most, with the share of all mentions that they have.
// 提到最多的事物，以及占全部提及的比例。
//
// :param type => null;  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
// :param limit => 25;  so many rows
MATCH (report:Report)<-[mentioned:MENTIONED_IN]-(thing:Entity)
WHERE ($place IS NULL OR report.place = $place) AND ($type IS NULL OR thing.type = $type)
WITH thing, sum(mentioned.count) AS mentions, collect(DISTINCT mentioned.year) AS named
WITH collect({thing: thing, mentions: mentions, named: named}) AS all, sum(mentions) AS ofAll
UNWIND all AS row
WITH row, ofAll ORDER BY row.mentions DESC, row.thing.name, row.thing.id LIMIT $limit
RETURN row.thing.id AS id, row.thing.name AS name, row.thing.type AS type, row.mentions AS mentions, ofAll,
       COLLECT { UNWIND row.named AS year RETURN year ORDER BY year } AS years

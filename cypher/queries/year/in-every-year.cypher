// Things that every report of a jurisdiction names; only where there are two reports or more.
// 某地每年报告都提到的事物（至少两份报告）。
//
// :param type => null;  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
MATCH (report:Report)
WHERE $place IS NULL OR report.place = $place
WITH report.place AS place, count(*) AS reports
WHERE reports > 1
MATCH (:Report {place: place})<-[mentioned:MENTIONED_IN]-(thing:Entity)
WHERE $type IS NULL OR thing.type = $type
WITH place, reports, thing, count(*) AS namedIn, sum(mentioned.count) AS mentions
WHERE namedIn = reports
RETURN place, thing.id AS id, thing.name AS name, thing.type AS type, reports, mentions
ORDER BY place, mentions DESC, name, id

// Things that a jurisdiction's reports name in a year and in no earlier one; only where there is an earlier report.
// 某年首次提到的事物（此前各年报告都未提到；须有更早的报告）。
//
// :param year => 2024;  the year of the report
// :param type => null;  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
MATCH (report:Report {year: $year})<-[mentioned:MENTIONED_IN]-(thing:Entity)
WHERE ($place IS NULL OR report.place = $place) AND ($type IS NULL OR thing.type = $type)
  AND mentioned.first = $year
  AND EXISTS { MATCH (earlier:Report {place: report.place}) WHERE earlier.year < $year }
RETURN report.place AS place, thing.id AS id, thing.name AS name, thing.type AS type, sum(mentioned.count) AS mentions
ORDER BY place, mentions DESC, name, id

// Things last named in the report of a year, though later reports are there. Not named again is not the same as not done.
// 某年之后的报告不再提到的事物（须有更晚的报告；未再提及不等于未完成）。
//
// :param year => 2023;  the last year in which they are named
// :param type => null;  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
MATCH (report:Report {year: $year})<-[mentioned:MENTIONED_IN]-(thing:Entity)
WHERE ($place IS NULL OR report.place = $place) AND ($type IS NULL OR thing.type = $type)
  AND mentioned.last = $year
MATCH (later:Report {place: report.place}) WHERE later.year > $year
WITH report, thing, sum(DISTINCT mentioned.count) AS mentions, collect(DISTINCT later.year) AS silent
RETURN report.place AS place, thing.id AS id, thing.name AS name, thing.type AS type, mentions,
       COLLECT { UNWIND silent AS year RETURN year ORDER BY year } AS silentReports
ORDER BY place, mentions DESC, name, id

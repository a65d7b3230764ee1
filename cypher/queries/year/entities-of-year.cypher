// All things of a type that the reports of a year name, most mentioned first.
// 某年报告提到的某类事物，按提及次数排列。
//
// :param year => 2024;  the year of the report
// :param type => 'PROJECT';  ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION; null for all
// :param place => null;  the code of a jurisdiction; null for all
MATCH (report:Report {year: $year})<-[mentioned:MENTIONED_IN]-(thing:Entity)
WHERE ($place IS NULL OR report.place = $place) AND ($type IS NULL OR thing.type = $type)
RETURN thing.id AS id, thing.name AS name, thing.type AS type, sum(mentioned.count) AS mentions,
       sum(mentioned.reviewCount) AS inReview, sum(mentioned.planCount) AS inPlan, collect(report.id) AS reports
ORDER BY mentions DESC, name, id

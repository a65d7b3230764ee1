// Projects and parks that lie in a place by what reports say, by place; ofAll is the number of all of them.
// The row without place counts those of which no report says where they lie. Without a place's name, all places.
// 各地的项目和园区；ofAll 为总数，地点为空的一行是报告未说明位置的数目。
//
// :param in => null;  the name or id of a place; null for all
// :param place => null;  the code of a jurisdiction; null for all
MATCH (thing:Entity)-[:MENTIONED_IN]->(report:Report)
WHERE thing.type IN ['PROJECT', 'PARK'] AND ($place IS NULL OR report.place = $place)
WITH collect(DISTINCT thing) AS things
WITH things, size(things) AS ofAll
UNWIND things AS thing
OPTIONAL MATCH (thing)-[lies:LOCATED_IN]->(where:Entity)
WITH DISTINCT ofAll, where, thing ORDER BY thing.name, thing.id
WITH ofAll, where, collect(thing.name) AS names, count(thing) AS projects
WHERE $in IS NULL OR where IS NULL OR where.id = $in OR where.name = $in OR $in IN where.aliases
RETURN where.id AS id, where.name AS location, projects, ofAll, names
ORDER BY location IS NULL, projects DESC, location, id

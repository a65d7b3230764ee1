// The reports in the graph: of whom, of which year, what was inferred and from what, how many names were found.
// 图中的报告：辖区、年份、推断项及依据、提及数。
//
// :param place => null;  the code of a jurisdiction; null for all
MATCH (report:Report)-[:FROM]->(document:Document)
WHERE $place IS NULL OR report.place = $place
RETURN report.place AS place, report.jurisdiction AS jurisdiction, report.year AS year, report.id AS report,
       report.session AS session, report.speaker AS speaker, report.deliveredOn AS deliveredOn,
       report.inferred AS inferred, document.name AS document, report.url AS url,
       COUNT { (:Sentence {report: report.id}) } AS sentences,
       COUNT { (:Sentence {report: report.id})-[:MENTIONS]->() } AS mentions,
       COUNT { (report)<-[:MENTIONED_IN]-() } AS entities
ORDER BY place, year, report

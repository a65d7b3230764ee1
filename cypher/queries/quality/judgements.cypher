// What persons have judged: of two names, or of a thing. about lists the things that it is about now.
// 人工判定：两个名称是否同一事物，或对某一事物的更名、改类、隐藏、备注、链接。
//
// :param place => null;  the code of a jurisdiction; null for all
MATCH (judged:Judgement {source: 'person'})
WHERE $place IS NULL OR judged.place = $place
OPTIONAL MATCH (judged)-[:ABOUT]->(thing:Entity|Hidden)
WITH judged, thing ORDER BY thing.id
RETURN judged.judgement AS judgement, judged.place AS place, judged.kind AS kind, judged.left AS left,
       judged.right AS right, judged.by AS by, judged.at AS at, judged.why AS why, collect(thing.name) AS about
ORDER BY toInteger(substring(judgement, 1)), place

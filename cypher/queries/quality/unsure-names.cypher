// Pairs of names of which the program is least sure whether they are one thing, the best question first: what is most in
// doubt and most often named. same says what it took them for; why, what spoke for it (+) and against it (-).
// 程序最拿不准是否为同一事物的名称对，最值得判定的在前；same 为程序目前的判断，why 为理由。
//
// :param place => null;  the code of a jurisdiction; null for all
// :param limit => 50;  so many rows at most
MATCH (doubt:Judgement {kind: 'UNSURE', source: 'program'})-[:ABOUT]->(thing:Entity)
WHERE $place IS NULL OR doubt.place = $place
WITH doubt, collect(thing) AS things
WITH doubt, things, size(things) = 1 AS same,
     reduce(mentions = 0, thing IN things | mentions + COUNT { (thing)<-[:MENTIONS]-(:Sentence {place: doubt.place}) }) AS mentions
WITH doubt, things, same, mentions, (0.5 - abs(doubt.score - 0.5)) * log(1 + mentions) AS worth
RETURN doubt.place AS place, doubt.left AS left, doubt.right AS right, same, doubt.score AS score, mentions,
       COLLECT {
         MATCH (said:Sentence {place: doubt.place})-[mention:MENTIONS]->(thing:Entity)
         WHERE thing IN things AND mention.surface = doubt.left
         RETURN said.year + ': ' + said.text ORDER BY said.year DESC, said.ordinal LIMIT 1
       } AS leftSentence,
       COLLECT {
         MATCH (said:Sentence {place: doubt.place})-[mention:MENTIONS]->(thing:Entity)
         WHERE thing IN things AND mention.surface = doubt.right
         RETURN said.year + ': ' + said.text ORDER BY said.year DESC, said.ordinal LIMIT 1
       } AS rightSentence,
       doubt.why AS why, doubt.judgement AS judgement
ORDER BY worth DESC, place, left, right
LIMIT $limit

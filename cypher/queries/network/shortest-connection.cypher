// The shortest connection of two things: by what reports state if there is one, else also by what they name together.
// It never leads through a report, a jurisdiction's own place, or a list of more than six.
// 两个事物之间的最短关联：先看报告明说的关系，再看同句并提；不经过报告、辖区本身和六个以上的名单。
//
// :param from => '歌尔科技';  a name, an alias or an id
// :param to => '蓝润集团';  a name, an alias or an id
// :param place => null;  the code of the jurisdiction whose sentences count; null for all
CALL () {
  MATCH (start:Entity {id: $from}) RETURN start
  UNION
  MATCH (start:Entity {name: $from}) RETURN start
  UNION
  MATCH (start:Entity)-[:KNOWN_AS]->(:Name {text: $from}) RETURN start
}
CALL () {
  MATCH (end:Entity {id: $to}) RETURN end
  UNION
  MATCH (end:Entity {name: $to}) RETURN end
  UNION
  MATCH (end:Entity)-[:KNOWN_AS]->(:Name {text: $to}) RETURN end
}
WITH start, end WHERE start <> end
CALL (start, end) {
  MATCH path = shortestPath((start)-[:LOCATED_IN|PART_OF|PHASE_OF|UNDERTAKEN_BY|WORKS_WITH|GROUP_OF*..6]-(end))
  WHERE none(node IN nodes(path) WHERE node <> start AND node <> end AND EXISTS { (node)<-[:OF]-(:Report) })
    AND all(step IN relationships(path) WHERE $place IS NULL
            OR any(sentence IN step.sentences WHERE sentence STARTS WITH $place + '-'))
  RETURN path, 'stated' AS by
  UNION ALL
  MATCH path = shortestPath(
    (start)-[:LOCATED_IN|PART_OF|PHASE_OF|UNDERTAKEN_BY|WORKS_WITH|GROUP_OF|APPEARS_WITH*..6]-(end))
  WHERE none(node IN nodes(path) WHERE node <> start AND node <> end AND EXISTS { (node)<-[:OF]-(:Report) })
    AND all(step IN relationships(path) WHERE (step.near IS NULL OR step.near > 0) AND ($place IS NULL
            OR any(sentence IN step.sentences WHERE sentence STARTS WITH $place + '-')))
  RETURN path, 'named together' AS by
}
WITH start, end, path, by ORDER BY by = 'stated' DESC, length(path), start.id, end.id LIMIT 1
UNWIND range(0, length(path) - 1) AS index
WITH by, nodes(path)[index] AS left, relationships(path)[index] AS edge, nodes(path)[index + 1] AS right, index
WITH by, left, edge, right, index,
     [id IN edge.sentences WHERE $place IS NULL OR id STARTS WITH $place + '-'][0] AS sentenceId
MATCH (sentence:Sentence {id: sentenceId})
RETURN index + 1 AS step, left.name AS from, type(edge) AS relation, right.name AS to, by, edge.years AS years,
       sentence.text AS sentence, sentenceId
ORDER BY step

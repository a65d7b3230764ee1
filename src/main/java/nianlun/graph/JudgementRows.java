package nianlun.graph;

import java.util.Map;
import nianlun.resolution.Judgement;
import nianlun.resolution.Resolution;
import nianlun.resolution.Ruling;

/** The nodes of what persons and the program hold of names, and the edges to the things that it is about. */
final class JudgementRows {

    private JudgementRows() {}

    static GraphRows of(Resolution resolution) {
        GraphRows rows = new GraphRows();
        String place = resolution.jurisdiction().code().value();
        resolution.rulings().forEach(ruling -> add(rows, place, ruling));
        return rows;
    }

    private static void add(GraphRows rows, String place, Ruling ruling) {
        Judgement judgement = ruling.judgement();
        String id = place + ":" + judgement.id();
        rows.add(
                NodeKind.JUDGEMENT,
                id,
                Map.ofEntries(
                        Map.entry("place", place),
                        Map.entry("judgement", judgement.id()),
                        Map.entry("kind", judgement.kind().name()),
                        Map.entry("left", judgement.left()),
                        Map.entry("right", judgement.right()),
                        Map.entry("by", judgement.by()),
                        Map.entry("at", judgement.at()),
                        Map.entry("why", judgement.why()),
                        Map.entry("source", judgement.by().equals(Judgement.PROGRAM) ? Judgement.PROGRAM : "person"),
                        Map.entry("score", judgement.score())));
        ruling.about().forEach(entity -> rows.add(EdgeKind.ABOUT, id, entity.value()));
    }
}

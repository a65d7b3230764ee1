package nianlun.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianlun.report.SentenceId;

/** Mentions that stand in one clause. */
final class ClauseMates {

    private ClauseMates() {}

    /** The mentions of each clause that has any, in the order of the text. */
    static List<List<LinkedMention>> of(List<LinkedMention> mentions) {
        Map<Place, List<LinkedMention>> byClause = new LinkedHashMap<>();
        for (LinkedMention mention : mentions) {
            int clause = mention.mention().sentence().clauseOf(mention.mention().span());
            Place place = new Place(mention.sentence(), clause);
            byClause.computeIfAbsent(place, where -> new ArrayList<>()).add(mention);
        }
        return List.copyOf(byClause.values());
    }

    private record Place(SentenceId sentence, int clause) {}
}

package nianlun.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures of a linking evaluation, ready to be printed or written as JSON.
 *
 * @param places place by place, then all of them in one pool
 */
public record LinkingReport(List<Row> places) {

    /**
     * The figures of one place.
     *
     * @param precision of B³
     * @param equal the B³ F1 of linking by equal surfaces alone
     * @param closed how much of what that lacks to 1 is won
     * @param pairPrecision over pairs of different surfaces
     * @param pairs how many such pairs are one thing by the gold
     */
    public record Row(
            String place,
            double precision,
            double recall,
            double f1,
            double equal,
            double closed,
            double pairPrecision,
            double pairRecall,
            double pairF1,
            int pairs,
            int mentions) {

        static Row of(String place, LinkingScores scores) {
            return new Row(
                    place,
                    scores.linked().precision(),
                    scores.linked().recall(),
                    scores.linked().f1(),
                    scores.equal().f1(),
                    scores.closed(),
                    scores.pairs().precision(),
                    scores.pairs().recall(),
                    scores.pairs().f1(),
                    scores.pairs().gold(),
                    scores.linked().mentions());
        }

        private String written() {
            return String.format(
                    Locale.ROOT,
                    "%s%s%14.3f%8.3f%7.3f%8.3f%8.3f%18.3f%8.3f%7.3f%8d%n",
                    place,
                    " ".repeat(Math.max(0, 24 - 2 * place.length())),
                    precision,
                    recall,
                    f1,
                    equal,
                    closed,
                    pairPrecision,
                    pairRecall,
                    pairF1,
                    pairs);
        }
    }

    public LinkingReport {
        places = List.copyOf(places);
    }

    /** The figures of this evaluation. */
    public static LinkingReport of(LinkingEvaluation evaluation) {
        List<Row> rows = new ArrayList<>();
        evaluation.places().forEach((place, scores) -> rows.add(Row.of(place, scores)));
        rows.add(Row.of("合计", evaluation.together()));
        return new LinkingReport(rows);
    }

    /** The table, for people to read. */
    public String written() {
        StringBuilder table = new StringBuilder("linking                   B³ precision  recall     f1   equal  closed"
                + "   pairs precision  recall     f1    gold" + System.lineSeparator());
        places.forEach(row -> table.append(row.written()));
        return table.toString();
    }
}

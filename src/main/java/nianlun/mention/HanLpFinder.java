package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Votes as HanLP's dictionary and its recognisers of places and organisations do. */
final class HanLpFinder implements MentionFinder {

    private static final String NAME = "hanlp";
    private static final double PLACE_OF_DICTIONARY = 0.6;
    private static final double PLACE_RECOGNISED = 0.35;
    private static final double ORGANISATION = 0.35;

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> finds = new ArrayList<>();
        Stream.of(reading.tokens(), reading.recognised())
                .flatMap(List::stream)
                .filter(token -> token.is("ns", "nt") && token.word().length() > 1)
                .distinct()
                .forEach(token -> finds.add(vote(token, reading)));
        return finds;
    }

    private static Find vote(Token token, Reading reading) {
        if (token.is("nt")) {
            return new Find(token.span(), EntityType.INSTITUTION, NAME, "organisation", ORGANISATION);
        }
        boolean known = reading.tokens().contains(token);
        return new Find(
                token.span(),
                EntityType.PLACE,
                NAME,
                known ? "place" : "place recognised",
                known ? PLACE_OF_DICTIONARY : PLACE_RECOGNISED);
    }
}

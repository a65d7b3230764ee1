package nianlun.mention;

import java.util.List;
import nianlun.mention.KnownPlace.Kinship;

/** Finds the divisions that public lists know, near ones also by their short names. */
final class DivisionFinder implements MentionFinder {

    private static final String NAME = "division";

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        return report.gazetteer().in(reading.text()).stream()
                .map(hit ->
                        new Find(hit.span(), EntityType.PLACE, NAME, hit.place().clue(), confidence(hit.place())))
                .toList();
    }

    private static double confidence(KnownPlace place) {
        if (place.full()) {
            return 0.8;
        }
        return place.kinship() == Kinship.VILLAGE ? 0.2 : 0.6;
    }
}

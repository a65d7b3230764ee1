package nianlun.resolution;

import java.util.List;

/** Long and short ways to write the same: 电子商务 and 电商. */
final class Abbreviations {

    private static final String TABLE = "abbreviations.tsv";

    private record Abbreviation(String written, String compared) {}

    private final List<Abbreviation> abbreviations;

    private Abbreviations(List<Abbreviation> abbreviations) {
        this.abbreviations = List.copyOf(abbreviations);
    }

    static Abbreviations bundled() {
        return new Abbreviations(Table.rows(TABLE).stream()
                .map(cells -> new Abbreviation(cells.get(0), cells.get(1)))
                .toList());
    }

    /** The name with each part in the form that is compared. */
    String shorten(String name) {
        String shortened = name;
        for (Abbreviation abbreviation : abbreviations) {
            shortened = shortened.replace(abbreviation.written(), abbreviation.compared());
        }
        return shortened;
    }
}

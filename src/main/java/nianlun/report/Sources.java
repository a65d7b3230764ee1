package nianlun.report;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a document's reports came from: one source for the whole document, others for the report of a single year.
 *
 * @param whole the source of every report that has none of its own
 * @param ofYears sources of single reports, by the year of the report
 */
public record Sources(Optional<Source> whole, SortedMap<Integer, Source> ofYears) {

    static final Sources UNKNOWN = new Sources(Optional.empty(), new TreeMap<>());

    public Sources {
        ofYears = Collections.unmodifiableSortedMap(new TreeMap<>(ofYears));
    }

    /** The source of the report of one year. */
    public Optional<Source> of(int year) {
        return Optional.ofNullable(ofYears.get(year)).or(() -> whole);
    }
}

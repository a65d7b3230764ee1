package nianlun.mention;

import java.util.List;
import java.util.stream.Stream;

/** Finds the names in a sentence by what the other finders say of it, too. */
@FunctionalInterface
interface SecondFinder {

    List<Find> find(ReportContext report, FoundInSentence found);

    /** Its votes, and those of a finder that it does not hear. */
    default SecondFinder and(MentionFinder unheard) {
        return (report, found) -> Stream.concat(
                        find(report, found).stream(), unheard.find(report, found.reading()).stream())
                .toList();
    }
}

package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianlun.report.Span;

/** The spans of a sentence that finders voted for, each with its votes, from left to right. */
record Ballot(Reading reading, Map<Span, List<Find>> votes) {

    static Ballot of(FoundInSentence found) {
        Map<Span, List<Find>> bySpan = new TreeMap<>();
        for (Find find : found.finds()) {
            bySpan.computeIfAbsent(find.span(), span -> new ArrayList<>()).add(find);
        }
        return new Ballot(found.reading(), bySpan);
    }

    static List<String> finders(List<Find> votes) {
        return votes.stream().map(Find::finder).distinct().sorted().toList();
    }
}

package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nianlun.report.Span;

/**
 * The spans of a sentence that finders voted for, each with its votes, from left to right.
 *
 * @param votes what the evidence is made from
 * @param listed the votes of the user's lexicon, which stand apart: nothing was learned about them
 */
record Ballot(Reading reading, Map<Span, List<Find>> votes, Map<Span, Find> listed) {

    static Ballot of(FoundInSentence found) {
        Map<Span, List<Find>> bySpan = new TreeMap<>();
        Map<Span, Find> listed = new TreeMap<>();
        for (Find find : found.finds()) {
            if (find.finder().equals(LexiconFinder.NAME)) {
                listed.put(find.span(), find);
            } else {
                bySpan.computeIfAbsent(find.span(), span -> new ArrayList<>()).add(find);
            }
        }
        return new Ballot(found.reading(), bySpan, listed);
    }

    /** All spans that somebody voted for. */
    SortedSet<Span> spans() {
        SortedSet<Span> spans = new TreeSet<>(votes.keySet());
        spans.addAll(listed.keySet());
        return spans;
    }

    /** All votes for a span, the lexicon's last. */
    List<Find> votesFor(Span span) {
        List<Find> all = new ArrayList<>(votes.getOrDefault(span, List.of()));
        Find own = listed.get(span);
        if (own != null) {
            all.add(own);
        }
        return all;
    }

    static List<String> finders(List<Find> votes) {
        Set<String> finders = new TreeSet<>();
        votes.forEach(vote -> finders.add(vote.finder()));
        return List.copyOf(finders);
    }
}

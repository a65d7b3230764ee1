package nianlun.mention;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nianlun.report.Span;

/** Finds the user's own names wherever their characters stand. Of names that overlap it votes for the longest only. */
final class LexiconFinder implements MentionFinder {

    static final String NAME = "lexicon";

    /** Not 1: the same characters may mean something else once. */
    private static final double CONFIDENCE = 0.99;

    private static final Comparator<Find> LONGEST_FIRST =
            Comparator.comparingInt((Find find) -> -find.span().length()).thenComparing(Find::span);

    private final AhoCorasickDoubleArrayTrie<EntityType> trie = new AhoCorasickDoubleArrayTrie<>();

    /** @param lexicon at least one name */
    LexiconFinder(Lexicon lexicon) {
        TreeMap<String, EntityType> types = new TreeMap<>();
        lexicon.entries().forEach(entry -> types.putIfAbsent(Marks.inOneWay(entry.name()), entry.type()));
        trie.build(types);
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> hits = new ArrayList<>();
        trie.parseText(
                Marks.inOneWay(reading.text()),
                (start, end, type) -> hits.add(new Find(new Span(start, end), type, NAME, "listed", CONFIDENCE)));
        List<Find> longest = new ArrayList<>();
        hits.stream()
                .sorted(LONGEST_FIRST)
                .filter(hit ->
                        longest.stream().noneMatch(longer -> longer.span().overlaps(hit.span())))
                .forEach(longest::add);
        return longest;
    }
}

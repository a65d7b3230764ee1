package nianlun.mention;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nianlun.report.Span;

/** All names of a list at once in a text. */
final class PlaceTrie {

    /** A name of the list in a text. */
    record Hit(Span span, KnownPlace place) {}

    private final AhoCorasickDoubleArrayTrie<KnownPlace> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    PlaceTrie(Collection<KnownPlace> places) {
        TreeMap<String, KnownPlace> byName = new TreeMap<>();
        places.forEach(place -> byName.merge(place.name(), place, KnownPlace::nearer));
        empty = byName.isEmpty();
        if (!empty) {
            trie.build(byName);
        }
    }

    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        if (!empty) {
            trie.parseText(text, (start, end, place) -> hits.add(new Hit(new Span(start, end), place)));
        }
        return hits;
    }
}

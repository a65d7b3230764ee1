package nianlun.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nianlun.mention.KnownPlace.Kinship;
import nianlun.report.Span;

/** Finds regions, seas and states, and provinces fused by their one-character names (沪苏浙). */
final class RegionFinder implements MentionFinder {

    private static final String NAME = "region";
    private static final double LISTED = 0.7;
    private static final double FUSED = 0.6;
    private static final int MOST_FUSED = 5;

    /** As bits: a regular expression asks for each of them in turn, at every character of a text. */
    private static final BitSet CHARACTERS =
            "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇陕秦甘陇青宁新蒙港澳台藏雄保".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private final PlaceTrie regions = new PlaceTrie(WordTable.of("regions.txt").words().stream()
            .map(name -> new KnownPlace(name, Kinship.ELSEWHERE, true))
            .toList());

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> listed = regions.in(reading.text()).stream()
                .map(hit -> new Find(hit.span(), EntityType.PLACE, NAME, "listed", LISTED))
                .toList();
        return Stream.of(
                        listed,
                        votes(fused(reading.text()), "fused"),
                        votes(inList(reading.text()), "one character in a list"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Find> votes(List<Span> spans, String clue) {
        return spans.stream()
                .map(span -> new Find(span, EntityType.PLACE, NAME, clue, FUSED))
                .toList();
    }

    /** Two to five characters side by side: 沪苏浙. */
    private static List<Span> fused(String text) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < start + MOST_FUSED && isProvince(text, end)) {
                end++;
            }
            if (end > start + 1) {
                spans.add(new Span(start, end));
                start = end - 1;
            }
        }
        return spans;
    }

    /** One character beside 、 and another one: 沪、苏、浙. */
    private static List<Span> inList(String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isProvince(text, i) && (isListed(text, i - 1, i - 2) || isListed(text, i + 1, i + 2))) {
                spans.add(new Span(i, i + 1));
            }
        }
        return spans;
    }

    private static boolean isListed(String text, int mark, int other) {
        return isProvince(text, other) && text.charAt(mark) == '、';
    }

    private static boolean isProvince(String text, int i) {
        return i >= 0 && i < text.length() && CHARACTERS.get(text.charAt(i));
    }
}

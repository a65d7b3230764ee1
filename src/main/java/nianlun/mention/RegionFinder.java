package nianlun.mention;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianlun.mention.KnownPlace.Kinship;
import nianlun.report.Span;

/** Finds regions, seas and states, and provinces fused by their one-character names (沪苏浙). */
final class RegionFinder implements MentionFinder {

    private static final String NAME = "region";
    private static final double LISTED = 0.7;
    private static final double FUSED = 0.6;
    private static final String CHARACTER = "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇陕秦甘陇青宁新蒙港澳台藏雄保]";
    private static final Pattern FUSED_NAMES = Pattern.compile(CHARACTER + "{2,5}");
    private static final Pattern LISTED_NAMES =
            Pattern.compile("(?<=" + CHARACTER + "、)" + CHARACTER + "|" + CHARACTER + "(?=、" + CHARACTER + ")");

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
                        votes(FUSED_NAMES, "fused", reading.text()),
                        votes(LISTED_NAMES, "one character in a list", reading.text()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Find> votes(Pattern pattern, String clue, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .map(span -> new Find(span, EntityType.PLACE, NAME, clue, FUSED))
                .toList();
    }
}

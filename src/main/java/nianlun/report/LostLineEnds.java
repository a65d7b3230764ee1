package nianlun.report;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where lines must have ended in a copy that has lost its line ends: around salutations and headings. */
final class LostLineEnds {

    /** No paragraph of a report is so long. */
    static final int SHORTEST = 3000;

    private static final int LONGEST_HEAD = 200;
    private static final Pattern SALUTATION =
            Pattern.compile("各位(?:代表|委员)(?:、[^：:。]{1,6})?[：:](?=[\\s\\u00a0]{0,9}(?:现在|下面|今天|我))");
    private static final Pattern OPENING = Pattern.compile("(?:提出意见|审议)。");
    private static final Pattern HEADING = Pattern.compile("(?<=[。！？”\\s\\u00a0])[一二三四五六七八九]、[^。，；：、\\s]{2,24}?"
            + "(?:回顾|成就|安排|任务|重点|目标|建设|工作)(?=过去|(?:19|20)[0-9]{2}年|今年|各位|[（(]一[）)]|面对|[五一]年来|我们|在|[\\s\u00a0])");

    private LostLineEnds() {}

    static SortedSet<Integer> in(String text, int start, int end) {
        SortedSet<Integer> cuts = new TreeSet<>();
        Matcher salutation = SALUTATION.matcher(text).region(start, end);
        while (salutation.find()) {
            cuts.add(headBefore(text, start, salutation.start()));
            cuts.add(salutation.start());
            cuts.add(salutation.end());
            Matcher opening =
                    OPENING.matcher(text).region(salutation.end(), Math.min(end, salutation.end() + LONGEST_HEAD));
            if (opening.find()) {
                cuts.add(opening.end());
            }
        }
        Matcher heading = HEADING.matcher(text).region(start, end);
        while (heading.find()) {
            cuts.add(heading.start());
            cuts.add(heading.end());
        }
        return cuts;
    }

    /** A title block begins behind the last sentence before the salutation. */
    private static int headBefore(String text, int start, int salutation) {
        int from = Math.max(start, salutation - LONGEST_HEAD);
        for (int i = salutation - 1; i >= from; i--) {
            if ("。！？!?".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }
}

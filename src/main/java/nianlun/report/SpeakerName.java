package nianlun.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person whom a title block names behind the office, on the same line or the next: 某市市长  王某. */
final class SpeakerName {

    private static final String NAME = "(\\p{IsHan}(?: ?[\\p{IsHan}·]){1,14}?)";
    private static final Pattern AFTER_OFFICE =
            Pattern.compile(HeadLines.ROLE + "[：: ]*" + NAME + "(?:同志)?(?=[作做在代向]|受| *$|[（(，。])");
    private static final Pattern BEFORE_OFFICE = Pattern.compile("日 ?(\\p{IsHan}{2,4})" + HeadLines.ROLE + "在");
    private static final Pattern OFFICE_ALONE = Pattern.compile(".*" + HeadLines.ROLE + "[：:]?");
    private static final int LONGEST = 6;

    private final List<Line> lines;

    SpeakerName(List<Line> lines) {
        this.lines = lines;
    }

    Optional<String> find() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> name = HeadLines.isTitle(lines.get(i)) ? Optional.empty() : nameAt(i);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> nameAt(int i) {
        Line line = lines.get(i);
        if (OFFICE_ALONE.matcher(line.bare()).matches()) {
            return i + 1 < lines.size() && HeadLines.isName(lines.get(i + 1))
                    ? Optional.of(lines.get(i + 1).bare())
                    : Optional.empty();
        }
        String spaced = spaced(line.text());
        return named(AFTER_OFFICE.matcher(spaced)).or(() -> named(BEFORE_OFFICE.matcher(spaced)));
    }

    private static Optional<String> named(Matcher matcher) {
        while (matcher.find()) {
            String name = matcher.group(1).replace(" ", "");
            if (name.contains("·") || name.length() <= LONGEST) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The line with one space for any white space. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int space = Blank.spaceAt(text, i);
            if (space == 0) {
                spaced.append(text.charAt(i));
            } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
            i += Math.max(1, space);
        }
        return spaced.toString();
    }
}

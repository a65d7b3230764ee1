package nianlun.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a report's title block says: title, congress, speaker, day. */
final class Head {

    private static final Pattern SESSION =
            Pattern.compile("([^\\n，。：:；（(）)—–―－─\\-0-9]{0,40}届[^\\n，。]{0,2}(?:人民代表大会)(?:第?[^\\n，。）)在]{0,4}次会[议議])?)");
    private static final Pattern TITLE_BEFORE_DAY = Pattern.compile("(.{0,20}政府工作报告)(?=[—（(]{0,3}[0-9]{4}年|在).*");
    private static final Pattern DAMAGED_DAY = Pattern.compile("[—–―－─\\-]+((?:19|20)[0-9]{2})[0-9年月日]*");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

    private final List<Line> lines;

    Head(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** As written, without spaces; empty where none is written. */
    String title() {
        return lines.stream()
                .flatMap(line -> titleIn(line).stream())
                .findFirst()
                .orElseGet(() -> joined().startsWith("政府工作报告") ? "政府工作报告" : "");
    }

    /** The congress and its session; a name broken over two lines is joined. */
    Optional<String> session() {
        Matcher session = SESSION.matcher(joined());
        while (session.find()) {
            String found = session.group(1);
            String named = found.substring(found.lastIndexOf('在') + 1);
            boolean afterDay = session.start() > 0 && Character.isDigit(joined().charAt(session.start() - 1));
            named = afterDay && named.startsWith("日") ? named.substring(1) : named;
            named = named.replaceFirst("^.*政府工作报告", "");
            if (!named.startsWith("届")) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    Optional<String> speaker() {
        return new SpeakerName(lines).find();
    }

    Optional<LocalDate> day() {
        return lines.stream()
                .filter(line -> HeadLines.isDay(line) || HeadLines.isSession(line))
                .flatMap(line -> Dates.in(line.bare()).stream())
                .findFirst();
    }

    /** The year of the day, of the session, or of the title. */
    OptionalInt year() {
        Optional<LocalDate> day = day();
        if (day.isPresent()) {
            return OptionalInt.of(day.get().getYear());
        }
        return lines.stream()
                .filter(line -> HeadLines.isDay(line) || HeadLines.isSession(line) || HeadLines.isTitle(line))
                .flatMapToInt(line -> yearIn(line.bare()).stream())
                .findFirst();
    }

    static OptionalInt yearIn(String bare) {
        Matcher damaged = DAMAGED_DAY.matcher(bare);
        Matcher year = YEAR.matcher(Dates.inDigits(bare));
        if (damaged.matches()) {
            return OptionalInt.of(Integer.parseInt(damaged.group(1)));
        }
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    static Optional<String> titleIn(Line line) {
        if (HeadLines.isTitle(line)) {
            return Optional.of(line.bare());
        }
        if (HeadLines.endsInTitle(line)) {
            return Optional.of(HeadLines.lastWord(line));
        }
        Matcher before = TITLE_BEFORE_DAY.matcher(line.bare());
        return before.matches() && HeadLines.isTitle(before.group(1)) ? Optional.of(before.group(1)) : Optional.empty();
    }

    private String joined() {
        return lines.stream().map(Line::bare).collect(Collectors.joining());
    }
}

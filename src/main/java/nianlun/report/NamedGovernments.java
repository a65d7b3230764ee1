package nianlun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a report's first lines which government it calls itself the report of. */
final class NamedGovernments {

    private static final int FIRST_LINES = 6;
    private static final Pattern CONGRESS = Pattern.compile("^(.{1,20}?)第?[一二三四五六七八九十百]{1,4}届");
    private static final Pattern GOVERNMENT =
            Pattern.compile("(?:[，。日》）)—\\-]|^)(\\p{IsHan}{1,20}?)(?:第\\p{IsHan}{1,4}届)?(?:人民政府|政府|(?:党工委)?管理?委员?会)");
    private static final Pattern REPRESENTED =
            Pattern.compile("我们?(?:受权|受命)?代表(\\p{IsHan}{1,20}?)(?:第\\p{IsHan}{1,4}届)?(?:人民政府|政府|(?:党工委)?管理?委员?会|行政公署)");
    private static final Pattern OFFICE =
            Pattern.compile("(?:[日上]|^)(\\p{IsHan}{2,15}?[省市县区旗州盟])(?:人民政府)?(?:代理?)?" + HeadLines.ROLE);
    private static final Pattern TITLE = Pattern.compile("^[《【“]?([^（(]{2,30}?)(?:人民)?政府工作的?报告");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9零〇○一二三四五六七八九]{4}年(?:度)?(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:在)?|关于|全文");
    private static final Pattern GENERIC = Pattern.compile("[我本全]?(?:省|市|县|区|旗|州|盟|自治区|自治州|自治县|新区|乡|镇|开发区|高新区|人民)?");
    private static final Pattern KIND = Pattern.compile("(?:代表|我)[我本]?(省|市|县|区|旗|州|盟|自治区|自治州|自治县)(?:人民)?政府");

    private final Excerpt excerpt;

    NamedGovernments(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** Names such as 石家庄市新华区, the surest first; 县 and 我市 name nothing. */
    List<String> inReport() {
        List<String> names = new ArrayList<>();
        new Head(excerpt.head()).session().ifPresent(session -> addAll(names, CONGRESS, session));
        excerpt.head().forEach(line -> {
            addAll(names, OFFICE, line.bare());
            addAll(names, GOVERNMENT, line.bare());
        });
        firstLines().forEach(line -> addAll(names, REPRESENTED, line.bare()));
        excerpt.head().forEach(line -> Head.titleIn(line).ifPresent(title -> addAll(names, TITLE, title)));
        return List.copyOf(names);
    }

    /** Names in titles that the page shows above the report, the nearest first. */
    List<String> onPage() {
        List<String> names = new ArrayList<>();
        List<Line> before = excerpt.before();
        for (int i = before.size() - 1; i >= 0; i--) {
            Head.titleIn(before.get(i)).ifPresent(title -> addAll(names, TITLE, title));
        }
        return List.copyOf(names);
    }

    boolean isNational() {
        return firstLines().stream().anyMatch(NamedGovernments::isOfTheNation)
                || new Head(excerpt.head())
                        .session()
                        .filter(session -> session.contains("全国人民代表大会"))
                        .isPresent();
    }

    private static boolean isOfTheNation(Line line) {
        String bare = line.bare();
        boolean reports = bare.indexOf('我') >= 0 && bare.contains("报告") && bare.contains("国务院");
        return reports || bare.contains("国务院总理") || bare.contains("代表中央人民政府");
    }

    /** How the report calls its own level where it says 县人民政府 without a name. */
    Optional<String> level() {
        return firstLines().stream()
                .map(line -> KIND.matcher(line.bare()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private List<Line> firstLines() {
        List<Line> lines = new ArrayList<>(excerpt.head());
        lines.addAll(
                excerpt.body().subList(0, Math.min(FIRST_LINES, excerpt.body().size())).stream()
                        .filter(line -> line.isShorterThan(190))
                        .toList());
        return lines;
    }

    private static void addAll(List<String> names, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String name = NUMBER.matcher(matcher.group(1)).replaceAll("");
            if (name.length() > 1 && !GENERIC.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
    }
}

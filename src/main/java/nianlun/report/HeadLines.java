package nianlun.report;

import java.util.regex.Pattern;

/** Recognises the lines that a report begins with: title, day, congress, speaker, salutation, opening sentence. */
final class HeadLines {

    static final String ROLE = "(?:省长|市长|县长|区长|旗长|州长|盟长|镇长|乡长|主席|总理|主任|专员)";

    private static final String DASHES = "[—–―－─\\-]";
    private static final Pattern SALUTATION =
            Pattern.compile("(?:尊敬的)?各位(?:代表|委员)(?:[、，,](?:各位)?[^：:！!。，,、]{1,8}){0,4}[：:！!，,。]?");
    private static final Pattern SALUTED_OPENING = Pattern.compile("(?:尊敬的)?各位(?:代表|委员)[^。]{0,20}?[：:！!，,].*");
    private static final Pattern OPENING =
            Pattern.compile("(?:[^。]{0,40}。)?[^。]{0,25}?我们?[^，。,]{0,10}(?:代表|受)[^。]{0,30}?"
                    + "(?:政府|国务院|管理?委员会|管委会|行署|公署)(?:(?!感谢|表示|致以|敬意)[^。！!]){0,60}?(?:报告|建议).*");
    private static final Pattern OTHER_REPORT =
            Pattern.compile(".*(?:计划执行|计划安排|预算执行|决算|人民法院|人民检察院|常务?委(?:员会|会)[^。]{0,12}报告).*");
    private static final Pattern TITLE = Pattern.compile("[《【“]?[^，。：:；]{0,30}?政府工作的?报告[》】”]?(?:[（(][^）)]{0,20}[）)])?");
    private static final Pattern NO_TITLE =
            Pattern.compile("(?:图解|一图|解读|学习|聚焦|速览|收听|观看|两会)[^）)]*|.*(?:会议|代表|[作做])[^）)]{0,4}政府工作的?报告.*");
    private static final Pattern SESSION =
            Pattern.compile(".*(?:届[^，。]{0,2}人民代表大会|人民代表大会|届人大).{0,8}次?会[议議].*|.*届[^，。]{0,2}人民代表大会");
    private static final Pattern SESSION_PART =
            Pattern.compile("(?:[^，。]{0,40}第[^，。]{1,5}届|人民代表大会.{0,8}次会[议議]上?[）)]?|第.{1,4}次会[议議]上?[）)]?"
                    + "|[^，。]{2,12}届人大|.{1,4}次会[议議]文件.{0,5})");
    private static final Pattern TITLE_PART = Pattern.compile("政府|政府工作|政府工作报|工作报告|报告|告");
    private static final Pattern NO_SESSION = Pattern.compile(".*(?:听取|审议|通过|确定的|精神|部署|记者|决议).*");
    private static final Pattern DAY =
            Pattern.compile(DASHES + "*[（(]?[0-9零〇○一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日[）)]?");
    private static final Pattern DAMAGED_DAY = Pattern.compile(DASHES + "{1,4}(?:19|20)[0-9]{2}[0-9年月日]{0,6}");
    private static final Pattern SPEAKER = Pattern.compile("[^，。：:；！]{0,24}" + ROLE + "[：:]?[^，。：:；！]{0,16}");
    private static final Pattern CAPTION = Pattern.compile(".*(?:摄[）)]?|[作做]政府工作报告[。.]?|记者.{0,20})");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,4}");

    private HeadLines() {}

    static boolean isSalutation(Line line) {
        return line.isShorterThan(30) && SALUTATION.matcher(line.bare()).matches();
    }

    /** 各位代表：现在，我代表…报告工作 in one line. */
    static boolean isSalutedOpening(Line line) {
        return line.bare().contains("各位")
                && SALUTED_OPENING.matcher(line.bare()).matches()
                && isOpening(line);
    }

    static boolean isOpening(Line line) {
        return line.bare().indexOf('我') >= 0
                && OPENING.matcher(line.bare()).matches()
                && !isOpeningOfAnotherReport(line);
    }

    /** Opens a report, but on the plan, the budget, the courts or the standing committee. */
    static boolean isOpeningOfAnotherReport(Line line) {
        String bare = line.bare();
        return bare.indexOf('我') >= 0
                && bare.contains("报告")
                && OTHER_REPORT.matcher(bare).matches();
    }

    static boolean isTitle(Line line) {
        return line.isShorterThan(60) && isTitle(line.bare());
    }

    static boolean isTitle(String bare) {
        return TITLE.matcher(bare).matches() && !NO_TITLE.matcher(bare).matches();
    }

    static boolean isSession(Line line) {
        return line.isShorterThan(90)
                && (SESSION.matcher(line.bare()).matches()
                        || SESSION_PART.matcher(line.bare()).matches())
                && !NO_SESSION.matcher(line.bare()).matches();
    }

    static boolean isDay(Line line) {
        return line.isShorterThan(24)
                && (DAY.matcher(line.bare()).matches()
                        || DAMAGED_DAY.matcher(line.bare()).matches());
    }

    static boolean isSpeaker(Line line) {
        return line.isShorterThan(45)
                && SPEAKER.matcher(line.bare()).matches()
                && !CAPTION.matcher(line.bare()).matches();
    }

    static boolean isName(Line line) {
        return line.isShorterThan(5) && NAME.matcher(line.bare()).matches();
    }

    /** Whether it belongs to the block above the salutation. */
    static boolean isHead(Line line) {
        return isTitle(line)
                || isSession(line)
                || isDay(line)
                || isSpeaker(line)
                || endsInTitle(line)
                || TITLE_PART.matcher(line.bare()).matches();
    }

    /** A title behind something else, such as the place that a copy was fetched from. */
    static boolean endsInTitle(Line line) {
        return line.isShorterThan(60)
                && isTitle(lastWord(line))
                && !CAPTION.matcher(line.bare()).matches();
    }

    static String lastWord(Line line) {
        String text = line.text();
        int end = text.length();
        int start = end;
        while (start > 0 && !Blank.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return Line.bare(text.substring(start));
    }
}

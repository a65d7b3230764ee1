package nianlun.report;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises a heading, and the words in it that tell what its section is about. */
final class HeadingWords {

    private static final int LONGEST = 64;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|篇)?[、．.，,：:]|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)).{2,}");
    private static final Pattern FIRST = Pattern.compile("第?一(?:部分|章|篇)?[、．.，,：:].*|第一(?:部分|章|篇).*");
    private static final Pattern UNNUMBERED = Pattern.compile("[^，。；！：:]{0,10}[：:]?[^，。；！：:]{0,12}"
            + "(?:(?:19|20)[0-9]{2}年|(?:过去|今后|未来)的?[3-5]年|五[”\"]?(?:时期|期间|规划)|过去一年)[^，。；！：:]{0,16}"
            + "(?:回顾|总结|成就|安排|安排建议|任务|重点|目标|思路|打算|工作|要求)(?:——.*)?");
    private static final Pattern NOTES = Pattern.compile("[※*【\\[［（(“《]*(?:附件[0-9一二三四五]*[：:]?)?[※*【\\[“《]*"
            + "(?:(?:政府工作)?报告》?(?:中?的?(?:有关|相关|部分|若干))?(?:内容|名词|用语)?)?"
            + "(?:(?:相关|有关)?(?:名词|用语|词语|词汇|术语)(?:解释|注释|说明|释义)|注释|注解|附件[0-9一二三四五]*|附录)[※*】\\]］）)”》：:]*");

    private final List<String> review = WordList.of("heading-words.tsv", "REVIEW");
    private final List<String> plan = WordList.of("heading-words.tsv", "PLAN");
    private final List<String> outlook = WordList.of("heading-words.tsv", "OUTLOOK");
    private final List<String> conduct = WordList.of("heading-words.tsv", "CONDUCT");

    boolean isHeading(Line line) {
        return line.isShorterThan(LONGEST) && (isNumbered(line) || isUnnumbered(line) || isNotes(line));
    }

    boolean isNumbered(Line line) {
        String bare = line.bare();
        return line.isShorterThan(LONGEST)
                && NUMBERED.matcher(bare).matches()
                && "。；;！!：:".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    boolean isFirst(Line line) {
        return isNumbered(line) && FIRST.matcher(line.bare()).matches();
    }

    boolean isUnnumbered(Line line) {
        return line.isShorterThan(40)
                && UNNUMBERED.matcher(Dates.inDigits(line.bare())).matches();
    }

    /** 名词解释, 注释, 附件: from here on stands what explains the report. */
    boolean isNotes(Line line) {
        return line.isShorterThan(30) && NOTES.matcher(line.bare()).matches();
    }

    boolean looksBack(String heading) {
        return review.stream().anyMatch(heading::contains);
    }

    boolean plans(String heading) {
        return plan.stream().anyMatch(heading::contains);
    }

    boolean looksAhead(String heading) {
        return outlook.stream().anyMatch(heading::contains);
    }

    /** 政府自身建设: about the government itself. */
    boolean isConduct(String heading) {
        return conduct.stream().anyMatch(heading::contains);
    }
}

package nianlun.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How a report calls its own level all the way through: 我县 and 全县, 我市 and 全市. */
final class LevelInText {

    private static final int OFTEN = 5;

    private LevelInText() {}

    /** The commonest of 国, 省, 市, 县, 区, 旗, 州; none where it is rare. */
    static Optional<String> of(String text) {
        return Stream.of("省", "市", "县", "区", "旗", "州", "国")
                .filter(level -> count(text, level) >= OFTEN)
                .max(Comparator.comparingInt(level -> count(text, level)));
    }

    private static int count(String text, String level) {
        // 全市 and 全省 also stand in the reports of counties, which look up to them.
        return 3 * times(text, "我" + level) + ("国".equals(level) ? 0 : times(text, "全" + level));
    }

    private static int times(String text, String word) {
        int times = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            times++;
        }
        return times;
    }
}

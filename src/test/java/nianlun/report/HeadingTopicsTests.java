package nianlun.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTopicsTests {

    private final HeadingTopics topics = new HeadingTopics(new HeadingWords(), 2021);

    @ParameterizedTest
    @CsvSource({
        "一、2020年政府工作回顾,                 REVIEW,  2020, 2020",
        "一、过去五年工作回顾,                   REVIEW,  2016, 2020",
        "一、2020年和过去五年的发展成就,         REVIEW,  2016, 2020",
        "一、2020年及“十三五”时期经济社会发展回顾, REVIEW,  2016, 2020",
        "一、关于2020年政府工作,                 REVIEW,  2020, 2020",
        "一、二〇二〇年工作回顾,                 REVIEW,  2020, 2020",
        "一、“十一五”期间经济社会发展取得重大成就, REVIEW,  2006, 2010",
        "二、“十四五”时期的主要目标任务,         OUTLOOK, 2021, 2025",
        "二、“十四五”和2035年远景目标,           OUTLOOK, 2021, 2025",
        "二、今后五年的指导思想和总体目标,       OUTLOOK, 2021, 2025",
        "三、2021年重点工作,                     PLAN,    2021, 2021",
        "三、政府工作安排,                       PLAN,    2021, 2021",
        "二、2021年主要任务——决胜“十四五”,       PLAN,    2021, 2021",
        "四、全面加强政府自身建设,               OTHER,   2021, 2021",
        "四、建设人民满意的服务型政府,           OTHER,   2021, 2021"
    })
    void aHeadingTellsKindAndYears(String heading, SectionKind kind, int from, int to) {
        assertThat(topics.of(heading)).hasValueSatisfying(topic -> {
            assertThat(topic.kind()).isEqualTo(kind);
            assertThat(topic.from()).isEqualTo(from);
            assertThat(topic.to()).isEqualTo(to);
        });
    }
}

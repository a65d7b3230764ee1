package nianlun.report;

import static nianlun.report.ReportTexts.SHORT_REPORT;
import static nianlun.report.ReportTexts.readOne;
import static nianlun.report.ReportTexts.sentencesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nianlun.division.DivisionCode;
import org.junit.jupiter.api.Test;

class ReportReaderTests {

    @Test
    void aReportSaysWhoGaveItWhenAndWhere() {
        Report report = readOne("平山.txt", SHORT_REPORT);

        assertThat(report.id()).hasToString("130131-2023");
        assertThat(report.session()).contains("平山县第十七届人民代表大会第三次会议");
        assertThat(report.speaker()).contains("王春雨");
        assertThat(report.deliveredOn()).contains(LocalDate.of(2023, 1, 8));
        assertThat(report.title()).isEqualTo("政府工作报告");
        assertThat(report.inferred()).isEmpty();
    }

    @Test
    void aQuotationIsNotCutInItsMiddle() {
        assertThat(sentencesOf(readOne("平山.txt", SHORT_REPORT)))
                .contains("新建青松产业园，引进项目12个！", "群众说：“路通了。车来了。”", "大家都很高兴。");
    }

    @Test
    void aSentenceThatBeginsWithAYearSpeaksOfIt() {
        assertThat(readOne("平山.txt", SHORT_REPORT).sentences())
                .filteredOn(sentence -> sentence.text().endsWith("。"))
                .extracting(Sentence::aboutYear)
                .containsExactly(2023, 2022, 2022, 2021, 2023, 2023);
    }

    @Test
    void aTitleBlockIsThereToBeCited() {
        assertThat(sentencesOf(readOne("平山.txt", SHORT_REPORT)))
                .startsWith("政府工作报告", "——2023年1月8日在平山县第十七届人民代表大会第三次会议上")
                .contains("一、2022年工作回顾");
    }

    @Test
    void whatThePageAddsLiesOutside() {
        String page = """
                首页 > 政务公开
                2023年平山县政府工作报告
                时间：2023-02-01  来源：政府官网  阅读：
                303
                内容摘要：
                政府工作报告——2023年1月8日在平山县第十七届人民代表大会第三次会议上平山县人民政府县长 王春雨各位代表：现在，我代表县人民政府向大会报告工作，请予审议......
                %s分享到：
                QQ空间
                上一篇：
                2022年平山县政府工作报告
                标签云
                工作报告
                """.formatted(SHORT_REPORT);

        Report report = readOne("平山.txt", page);

        assertThat(sentencesOf(report)).isEqualTo(sentencesOf(readOne("平山.txt", SHORT_REPORT)));
        assertThat(report.extent().of(page)).startsWith("政府工作报告\n").endsWith("携手奋斗！");
    }

    @Test
    void lineEndsThatWereWrittenOutAreLineEnds() {
        String copied = SHORT_REPORT.replace("\n", "\\r\\n&nbsp;&nbsp;");

        Report report = readOne("平山.txt", copied);

        assertThat(sentencesOf(report)).isEqualTo(sentencesOf(readOne("平山.txt", SHORT_REPORT)));
        assertThat(report.sentences()).allMatch(sentence -> copied.startsWith(sentence.text(), sentence.start()));
    }

    @Test
    void aLateReportPlansTheNextYearAndBearsItsMonth() {
        String late = SHORT_REPORT.replace("2023年1月8日", "2022年12月28日");

        Report report = readOne("平山.txt", late);

        assertThat(report.id()).hasToString("130131-2022-12");
        assertThat(report.sections()).extracting(Section::aboutTo).containsExactly(2022, 2022, 2023, 2023);
    }

    @Test
    void anotherCountysTextWinsOverTheFilesName() {
        Report report = readOne("正定_2021.txt", SHORT_REPORT);

        assertThat(report.jurisdiction()).isEqualTo(new Jurisdiction(new DivisionCode("130131"), "平山县"));
        assertThat(report.inferences()).containsExactly("file name: says 2021 and 正定县, the text says 2023 and 平山县");
    }

    @Test
    void withoutAnyNameTheTownsTellTheCounty() {
        String nameless = SHORT_REPORT.replace("平山县", "县").replace("新建青松产业园", "平山镇、东回舍镇、温塘镇、南甸镇、岗南镇、古月镇新建产业园");

        Report report = readOne("报告.txt", nameless);

        assertThat(report.id()).hasToString("130131-2023");
        assertThat(report.inferred()).containsEntry("jurisdiction", "towns");
    }

    @Test
    void withoutAnyNameNorTownTheFilesNameTells() {
        Report report = readOne("平山_2023.txt", SHORT_REPORT.replace("平山县", "县"));

        assertThat(report.id()).hasToString("130131-2023");
        assertThat(report.inferred()).containsEntry("jurisdiction", "file name");
    }

    @Test
    void aNameThatSeveralCountiesBearIsNotGuessed() {
        Report report = readOne("报告.txt", SHORT_REPORT.replace("平山县", "新华区"));

        assertThat(report.jurisdiction().code()).isEqualTo(DivisionCode.unknown("新华区"));
        assertThat(report.inferred().get("jurisdiction")).contains("divisions bear");
    }

    @Test
    void theCityBeforeADistrictTellsWhichOneItIs() {
        assertThat(readOne("报告.txt", SHORT_REPORT.replace("平山县", "石家庄市新华区")).id())
                .hasToString("130105-2023");
    }

    @Test
    void aPlaceThatNoListKnowsIsKeptByItsName() {
        Report report = readOne("报告.txt", SHORT_REPORT.replace("平山县", "青松岭县"));

        assertThat(report.jurisdiction().code()).isEqualTo(DivisionCode.unknown("青松岭县"));
        assertThat(report.inferred()).containsEntry("jurisdiction", "in no list of divisions");
    }

    @Test
    void severalReportsAreReadInTheOrderOfTheText() {
        String before = SHORT_REPORT.replace("2022年", "2021年").replace("2023年", "2022年") + "资料来源".repeat(500) + "。\n";
        List<Report> reports = ReportTexts.read("平山.txt", before + SHORT_REPORT);

        assertThat(reports).extracting(Report::year).containsExactly(2022, 2023);
    }

    @Test
    void notesAfterTheReportBelongToItButPlanNothing() {
        Report report = readOne("平山.txt", SHORT_REPORT + "※名词解释※\n[1]三农：农业、农村、农民。\n一、附表\n");

        Section notes = report.sections().get(report.sections().size() - 1);
        assertThat(notes.kind()).isEqualTo(SectionKind.OTHER);
        assertThat(notes.heading()).isEqualTo("※名词解释※");
        assertThat(notes.sentences()).hasSize(3);
    }

    @Test
    void anAddressOnThePageIsTheSourceAndANameWithoutAddressIsNone() {
        assertThat(readOne("平山.txt", "来源：http://www.example.gov.cn/bg.html\n" + SHORT_REPORT)
                        .source())
                .map(Source::url)
                .contains("http://www.example.gov.cn/bg.html");
        assertThat(readOne("平山.txt", "来源：政府官网\n" + SHORT_REPORT).source()).isEmpty();
    }

    @Test
    void aCopyThatHasLostAllLineEndsStillHasItsParts() {
        String filled = SHORT_REPORT.replace("大家都很高兴。", "大家都很高兴。" + "新建农村公路12公里。".repeat(300));
        Report report = readOne("平山.txt", filled.replace("\n", ""));

        assertThat(report.id()).hasToString("130131-2023");
        assertThat(report.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.OTHER, SectionKind.REVIEW, SectionKind.PLAN, SectionKind.OTHER);
    }

    @Test
    void theReportOnTheBudgetThatFollowsIsNoPart() {
        String budget = """
                关于平山县2022年预算执行情况和2023年预算草案的报告
                平山县财政局局长
                各位代表：
                受县人民政府委托，我向大会报告2022年预算执行情况，请予审议。
                一、2022年预算执行情况
                全县一般公共预算收入完成9亿元。
                """;

        assertThat(readOne("平山.txt", SHORT_REPORT + budget).extent())
                .isEqualTo(readOne("平山.txt", SHORT_REPORT).extent());
    }
}

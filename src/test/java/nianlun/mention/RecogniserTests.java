package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import nianlun.report.DocumentId;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;
import nianlun.report.ReportId;
import nianlun.report.Section;
import nianlun.report.SectionKind;
import nianlun.report.Sentence;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class RecogniserTests {

    private static final Divisions DIVISIONS = Divisions.bundled();
    private static final List<String> CODES = List.of("371082", "330681", "350681", "420281");
    private static final List<String> FIRST = List.of("华", "金", "宏", "瑞", "恒", "盛");
    private static final List<String> SECOND = List.of("澜", "翊", "骏", "曜", "屹", "霖");
    private static final Recogniser LEARNED = new RecogniserTraining(DIVISIONS).train(reports());

    @Test
    void whatTwentySentencesTeachIsFoundInAnother() {
        Report unread = report("630104", List.of("支持泓嵘股份成功上市。", "全年财政收入稳步增长。"));

        List<Mention> mentions = MentionExtractors.with(DIVISIONS, LEARNED)
                .extract(List.of(unread))
                .get(0)
                .mentions();

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("泓嵘股份");
            assertThat(mention.type()).isEqualTo(EntityType.ENTERPRISE);
            assertThat(mention.by()).contains("labels");
        });
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        assertThat(written(new RecogniserTraining(DIVISIONS).train(reports()))).isEqualTo(written(LEARNED));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        Recogniser read = Recogniser.read(new ByteArrayInputStream(written(LEARNED)));

        assertThat(read.trainedOn()).containsExactly("P0-2023", "P1-2023", "P2-2023", "P3-2023");
        assertThat(written(read)).isEqualTo(written(LEARNED));
    }

    @Test
    void aFileThatIsNoModelIsRefusedAndSaysWhatToDo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new java.io.DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF("something else");
        }

        assertThatIOException()
                .isThrownBy(() -> Recogniser.read(new ByteArrayInputStream(bytes.toByteArray())))
                .withMessageContaining("something else")
                .withMessageContaining("train the model again");
    }

    @Test
    void noReportsTeachNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecogniserTraining(DIVISIONS).train(List.of()))
                .withMessageContaining("there is none");
    }

    @Test
    void theModelThatShipsSaysWhatItWasTrainedOn() {
        assertThat(Recogniser.bundled().trainedOn()).isNotEmpty();
    }

    private static byte[] written(Recogniser recogniser) throws IOException {
        var bytes = new ByteArrayOutputStream();
        recogniser.write(bytes);
        return bytes.toByteArray();
    }

    /** In each place a few enterprises are listed, and sentences without any name stand between. */
    private static List<TaggedReport> reports() {
        List<TaggedReport> reports = new ArrayList<>();
        for (int i = 0; i < CODES.size(); i++) {
            List<String> texts = new ArrayList<>();
            Map<Span, List<EntityType>> names = new LinkedHashMap<>();
            int start = 0;
            for (int k = 0; k < FIRST.size(); k++) {
                String name = FIRST.get(k) + SECOND.get((k + i) % SECOND.size()) + "股份";
                String text = "支持" + name + "成功上市。";
                names.put(new Span(start + 2, start + 2 + name.length()), List.of(EntityType.ENTERPRISE));
                texts.add(text);
                texts.add("全年财政收入稳步增长，民生支出稳步增加。");
                start += text.length() + texts.get(1).length();
            }
            reports.add(new TaggedReport("P" + i + "-2023", report(CODES.get(i), texts), names));
        }
        return reports;
    }

    private static Report report(String code, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            sentences.add(new Sentence(sentences.size() + 1, start, text, 2023));
            start += text.length();
        }
        DivisionCode place = new DivisionCode(code);
        return new Report(
                ReportId.of(place, 2023, 1),
                new DocumentId("0".repeat(64)),
                new Span(0, start),
                new Jurisdiction(place, "某市"),
                2023,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(new Section(1, "", SectionKind.OTHER, 2023, 2023, sentences)));
    }
}

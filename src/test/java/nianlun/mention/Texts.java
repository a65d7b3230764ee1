package nianlun.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nianlun.division.DivisionCode;
import nianlun.report.DocumentId;
import nianlun.report.Jurisdiction;
import nianlun.report.Report;
import nianlun.report.ReportId;
import nianlun.report.Section;
import nianlun.report.SectionKind;
import nianlun.report.Sentence;
import nianlun.report.Span;

/** Reports and sentences out of text. */
final class Texts {

    static final DivisionCode RONGCHENG = new DivisionCode("371082");

    private static final HanLpReader READER = new HanLpReader(new NameWords());

    private Texts() {}

    static Reading reading(String text) {
        return READER.read(new Sentence(1, 0, text, 2023));
    }

    static Report report(int year, String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            sentences.add(new Sentence(sentences.size() + 1, start, text, year));
            start += text.length();
        }
        return new Report(
                ReportId.of(RONGCHENG, year, 1),
                new DocumentId("0".repeat(64)),
                new Span(0, start),
                new Jurisdiction(RONGCHENG, "荣成市"),
                year,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(new Section(1, "", SectionKind.OTHER, year, year, sentences)));
    }

    static ReportContext context(Gazetteer gazetteer) {
        return new ReportContext(report(2023, "今天开会。"), gazetteer);
    }

    /** The words of the finds, as {@code TYPE name}. */
    static List<String> named(List<Find> finds, String text) {
        return finds.stream()
                .map(find -> find.type() + " " + find.span().of(text))
                .distinct()
                .toList();
    }
}

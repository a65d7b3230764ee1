package nianlun.mention;

import java.nio.file.Path;
import java.util.List;
import nianlun.division.Divisions;
import nianlun.report.DocumentReader;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import nianlun.report.Sentence;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The four reports of the seed. */
@State(Scope.Benchmark)
public class SeedReports {

    private final List<Report> reports = new ReportReader(Divisions.bundled())
            .read(new DocumentReader().read(Path.of("seeds/荣成市政府工作报告-2021-2024.txt")));

    private final List<Sentence> sentences =
            reports.stream().flatMap(Report::sentences).toList();

    private final long characters = sentences.stream()
            .mapToLong(sentence -> sentence.text().length())
            .sum();

    List<Report> reports() {
        return reports;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    long characters() {
        return characters;
    }
}

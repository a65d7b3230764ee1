package nianlun.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianlun.division.Divisions;
import nianlun.graph.Graph;
import nianlun.graph.GraphConnection;
import nianlun.graph.Provenance;
import nianlun.graph.StoredDocument;
import nianlun.graph.WriterLock;
import nianlun.mention.EntityType;
import nianlun.report.Document;
import nianlun.report.Report;
import nianlun.report.ReportReader;
import nianlun.resolution.EvidenceResolver;
import nianlun.resolution.Extraction;
import nianlun.resolution.Identities;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementKind;
import nianlun.resolution.Judgements;
import nianlun.resolution.Resolution;

/** A graph that one can hold in one's head: three years of 平山县 and one of 易县, with made-up names. */
public final class SmallGraph {

    private static final Divisions DIVISIONS = Divisions.bundled();

    private static final KnownNames NAMES = new KnownNames()
            .and(EntityType.PROJECT, "青石高铁", "云谷水库", "北岭隧道", "云谷产业园二期", "红杉光电扩产项目")
            .and(EntityType.PARK, "云谷产业园")
            .and(EntityType.ENTERPRISE, "蓝河药业", "蓝河药业有限公司", "红杉光电", "红杉")
            .and(EntityType.INSTITUTION, "清华大学", "人民医院")
            .and(EntityType.PLACE, "平山", "易县", "岗南镇");

    private static final Judgements JUDGEMENTS = Judgements.none()
            .with(new Judgement(
                    "j1",
                    JudgementKind.LINK,
                    "130131",
                    "蓝河药业",
                    "https://example.org/lanhe",
                    "张三",
                    "2024-05-01",
                    "年报所载",
                    1));

    private SmallGraph() {}

    /** Writes it into an empty graph. */
    public static void write(GraphConnection connection) {
        write(
                connection,
                document("平山县", 2022, "青石高铁开工建设，蓝河药业落户岗南镇。", "争取北岭隧道立项，推进云谷水库建设。"),
                document("平山县", 2023, "青石高铁加快推进，云谷水库、云谷产业园等项目开工。", "青石高铁主体完工，蓝河药业有限公司上市。"),
                document(
                        "平山县",
                        2024,
                        "青石高铁全线通车，红杉光电入驻云谷产业园，与红杉深化合作。",
                        "岗南镇云谷产业园扩建，人民医院与清华大学合作，新建“暖阳驿站”20处，云谷产业园二期、红杉光电扩产项目开工。"));
        write(connection, document("易县", 2023, "人民医院与清华大学合作。", "青石高铁易县站开工。"));
    }

    /** Writes the documents of one jurisdiction. */
    public static void write(GraphConnection connection, Document... documents) {
        ReportReader reader = new ReportReader(DIVISIONS);
        List<Report> reports = Arrays.stream(documents)
                .flatMap(document -> reader.read(document).stream())
                .toList();
        Resolution resolution =
                new Extraction(NAMES, new EvidenceResolver(DIVISIONS)).resolve(reports, Identities.none(), JUDGEMENTS);
        try (WriterLock lock = connection.lockForWriting()) {
            new Graph(connection.driver())
                    .replace(
                            resolution.jurisdiction().code(),
                            Arrays.stream(documents).map(StoredDocument::whole).toList(),
                            Optional.of(resolution),
                            new Provenance("known names", "none"),
                            lock);
        }
    }

    private static Document document(String county, int year, String review, String plan) {
        return Document.of(county + "-" + year + ".txt", WrittenReports.text(county, year, review, plan));
    }
}

package nianlun.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianlun.division.Divisions;
import nianlun.graph.Graph;
import nianlun.graph.GraphConnection;
import nianlun.graph.Provenance;
import nianlun.mention.EntityType;
import nianlun.report.ReportId;
import nianlun.report.ReportReader;
import nianlun.resolution.EvidenceResolver;
import nianlun.resolution.Extraction;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementException;
import nianlun.resolution.JudgementFile;
import nianlun.resolution.JudgementKind;
import nianlun.testing.GraphSnapshot;
import nianlun.testing.KnownNames;
import nianlun.testing.Neo4jTest;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

@Neo4jTest
class IngestIT {

    private static final Divisions DIVISIONS = Divisions.bundled();

    private static final KnownNames NAMES = new KnownNames()
            .and(EntityType.PROJECT, "青石高铁", "云谷水库", "平山云谷水库")
            .and(EntityType.PARK, "云谷产业园")
            .and(EntityType.ENTERPRISE, "蓝河药业", "蓝河药业有限公司")
            .and(EntityType.INSTITUTION, "清华大学", "人民医院")
            .and(EntityType.PROJECT, "华能青石光伏项目")
            .and(EntityType.PLACE, "平山", "易县", "岗南镇", "河北");

    @TempDir
    private Path folder;

    private Driver driver;
    private Ingest ingest;

    @BeforeEach
    void connect(Driver testDriver, GraphConnection connection) {
        driver = testDriver;
        Extraction extraction = new Extraction(NAMES, new EvidenceResolver(DIVISIONS));
        ingest = new Ingest(
                new Graph(driver),
                connection,
                new ReportReader(DIVISIONS),
                extraction,
                new Provenance("known names", "none"),
                new JudgementFile(folder.resolve("judgements.tsv")));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Path file = pingshan(2023);
        add(file);
        List<String> once = GraphSnapshot.of(driver);

        IngestResult again = add(file);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.written()).isEmpty();
        assertThat(GraphSnapshot.of(driver)).isEqualTo(once).isNotEmpty();
    }

    @Test
    void reportsOneByOneInAnyOrderGiveTheSameGraphAsAllAtOnce() {
        List<Path> files = List.of(pingshan(2022), pingshan(2023), yixian(2023));
        ingest.add(files, IngestListener.SILENT);
        List<String> atOnce = GraphSnapshot.of(driver);

        for (List<Path> order : orders(files)) {
            clear();
            order.forEach(this::add);
            assertThat(GraphSnapshot.of(driver)).as("%s", order).isEqualTo(atOnce);
        }
    }

    @Test
    void aChangedFileReplacesItsReports() {
        Path file = write("平山.txt", WrittenReports.text("平山县", 2023, "青石高铁开工建设。", "推进云谷水库建设。"));
        add(file);
        write("平山.txt", WrittenReports.text("平山县", 2023, "青石高铁全线贯通。", "推进云谷产业园建设。"));

        add(file);

        assertThat(column("MATCH (s:Sentence)-[:MENTIONS]->(:Project {name: '青石高铁'}) RETURN s.text"))
                .containsExactly("青石高铁全线贯通。");
        assertThat(column("MATCH (e:Entity) RETURN e.name"))
                .doesNotContain("云谷水库")
                .contains("云谷产业园");
        assertThat(column("MATCH (d:Document) RETURN d.name")).containsExactly("平山.txt");
    }

    @Test
    void aRemovedDocumentLeavesTheGraphAsIfItHadNeverBeenThere() {
        add(pingshan(2022));
        List<String> before = GraphSnapshot.of(driver);
        add(pingshan(2023));
        add(yixian(2023));

        ingest.remove(List.of("平山县-2023.txt", "易县-2023.txt"), IngestListener.SILENT);

        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void aSingleReportIsTakenOutByItsIdAndStaysOutUntilItsFileIsReadAgain() {
        String both = WrittenReports.text("平山县", 2023, "青石高铁开工。", "云谷水库开工。")
                + WrittenReports.text("平山县", 2022, "青石高铁立项。", "云谷水库立项。");
        Path file = write("平山.txt", both);
        add(file);

        IngestResult removal = ingest.remove(List.of("130131-2022"), IngestListener.SILENT);
        ingest.rebuild(IngestListener.SILENT);
        ingest.addNew(List.of(file), IngestListener.SILENT);

        assertThat(removal.removed()).containsExactly(new ReportId("130131-2022"));
        assertThat(column("MATCH (r:Report) RETURN r.id")).containsExactly("130131-2023");
        add(file);
        assertThat(column("MATCH (r:Report) RETURN r.id ORDER BY r.id")).containsExactly("130131-2022", "130131-2023");
    }

    @Test
    void severalReportsOfOneDocumentAreTakenOutTogether() {
        Path file = write(
                "平山.txt",
                WrittenReports.text("平山县", 2024, "青石高铁通车。", "云谷水库完工。")
                        + WrittenReports.text("平山县", 2023, "青石高铁开工。", "云谷水库开工。")
                        + WrittenReports.text("平山县", 2022, "青石高铁立项。", "云谷水库立项。"));
        add(file);

        ingest.remove(List.of("130131-2022", "130131-2023"), IngestListener.SILENT);

        assertThat(column("MATCH (r:Report) RETURN r.id")).containsExactly("130131-2024");
    }

    @Test
    void aFileThatWasRenamedAndReplacedIsNotLost() throws IOException {
        Path latest = write("latest.txt", WrittenReports.text("平山县", 2023, "青石高铁开工。", "云谷水库开工。"));
        ingest.add(List.of(folder), IngestListener.SILENT);
        Files.move(latest, folder.resolve("old.txt"));
        write("latest.txt", WrittenReports.text("平山县", 2024, "青石高铁通车。", "云谷水库完工。"));

        ingest.add(List.of(folder), IngestListener.SILENT);

        assertThat(column("MATCH (r:Report) RETURN r.id ORDER BY r.id")).containsExactly("130131-2023", "130131-2024");
        assertThat(column("MATCH (d:Document) RETURN d.path ORDER BY d.path"))
                .containsExactly(
                        folder.resolve("latest.txt").toString(),
                        folder.resolve("old.txt").toString());
    }

    @Test
    void whatOneJurisdictionSaysOfASharedThingStaysWhenAnotherNamesIt() {
        Path first = write("平山.txt", WrittenReports.text("平山县", 2023, "蓝河药业落户岗南镇。", "岗南镇清华大学基地开工。"));
        add(first);
        List<String> alone = GraphSnapshot.of(driver);
        add(yixian(2023));

        ingest.remove(List.of("易县-2023.txt"), IngestListener.SILENT);

        assertThat(GraphSnapshot.of(driver)).isEqualTo(alone);
        assertThat(column("MATCH (:Enterprise)-[:LOCATED_IN]->(p) RETURN p.name"))
                .containsExactly("岗南镇");
    }

    @Test
    void whatIsNotThereCannotBeRemovedAndTheMessageSaysHowToLookItUp() {
        IngestResult result = ingest.remove(List.of("nowhere.txt"), IngestListener.SILENT);

        assertThat(result.refusals())
                .singleElement()
                .extracting(Refusal::message)
                .asString()
                .contains("'nowhere.txt'")
                .contains("query reports");
    }

    @Test
    void aFileThatHoldsNoReportIsRefusedAndTheOthersGoOn() {
        Path notes = write("notes.txt", "今天开会。");

        IngestResult result = ingest.add(List.of(notes, pingshan(2023)), IngestListener.SILENT);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.refusals())
                .singleElement()
                .extracting(Refusal::message)
                .asString()
                .contains("'notes.txt'");
        assertThat(result.written()).containsExactly(new ReportId("130131-2023"));
    }

    @Test
    void rebuildingPutsBackWhatIsOursAndKeepsWhatIsTheUsers() {
        add(pingshan(2023));
        add(yixian(2023));
        List<String> before = GraphSnapshot.of(driver);
        run("MATCH (e:Entity {name: '清华大学'})-[k:KNOWN_AS]->() SET k.counts = [99]");
        run("MATCH (s:Sentence) WHERE s.text CONTAINS '青石高铁' DETACH DELETE s");
        run("MATCH (e:Entity {name: '云谷水库'}) REMOVE e:Project SET e.name = 'x'");

        ingest.rebuild(IngestListener.SILENT);

        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
        run(
                "MATCH (e:Entity {name: '青石高铁', scope: '130131'}) SET e.my_note = 'ask the bureau', e:Watched CREATE (e)<-[:ABOUT_IT]-(:MyCase {name: 'case'})");
        ingest.rebuild(IngestListener.SILENT);
        add(pingshan(2024));
        assertThat(column(
                        "MATCH (e:Watched:Project {my_note: 'ask the bureau'})<-[:ABOUT_IT]-(c:MyCase) RETURN c.name"))
                .containsExactly("case");
    }

    @Test
    void aThingThatTwoJurisdictionsNameIsOneAndALocalNameIsTwo() {
        add(pingshan(2023));
        add(yixian(2023));

        assertThat(column("MATCH (e:Entity {name: '清华大学'})-[:MENTIONED_IN]->(r) RETURN r.id ORDER BY r.id"))
                .containsExactly("130131-2023", "130633-2023");
        assertThat(column("MATCH (e:Entity {name: '清华大学'}) RETURN e.scope")).containsExactly("CN");
        assertThat(column("MATCH (e:Entity {name: '人民医院'}) RETURN e.scope ORDER BY e.scope"))
                .containsExactly("130131", "130633");
        assertThat(column("MATCH (:Entity {name: '清华大学'})-[k:KNOWN_AS]->() UNWIND k.counts AS n RETURN toString(n)"))
                .containsExactly("2");
    }

    @Test
    void ofTwoTextsOfOneReportTheFullerOneCountsInEitherOrder() {
        Path summary = write("short.txt", WrittenReports.text("平山县", 2023, "青石高铁开工。", "云谷水库开工。"));
        Path whole = write("long.txt", WrittenReports.text("平山县", 2023, "青石高铁开工。蓝河药业投产。", "云谷水库开工。"));
        List<String> duplicates = new ArrayList<>();
        ingest.add(List.of(summary, whole), new IngestListener() {
            @Override
            public void duplicate(ReportId report, String document) {
                duplicates.add(report.value());
            }
        });
        List<String> oneWay = GraphSnapshot.of(driver);
        clear();

        ingest.add(List.of(whole, summary), IngestListener.SILENT);

        assertThat(duplicates).containsExactly("130131-2023");
        assertThat(column("MATCH (e:Enterprise) RETURN e.name")).containsExactly("蓝河药业");
        assertThat(GraphSnapshot.of(driver)).isEqualTo(oneWay);
    }

    @Test
    void reportsThatWereReadWithAnotherLexiconAreToldUntilTheyAreReadAgain(GraphConnection connection) {
        add(pingshan(2023));
        Provenance another = new Provenance("known names", "none+lexicon:12345678");
        Ingest withLexicon = new Ingest(
                new Graph(driver),
                connection,
                new ReportReader(DIVISIONS),
                new Extraction(NAMES, new EvidenceResolver(DIVISIONS)),
                another,
                new JudgementFile(folder.resolve("judgements.tsv")));
        List<ReportId> told = new ArrayList<>();
        IngestListener listener = new IngestListener() {
            @Override
            public void readOtherwise(List<ReportId> reports) {
                told.addAll(reports);
            }
        };

        withLexicon.add(List.of(pingshan(2023), yixian(2023)), listener);
        assertThat(told).containsExactly(new ReportId("130131-2023"));

        told.clear();
        withLexicon.rebuild(listener);
        assertThat(told).isEmpty();
        assertThat(column("MATCH (r:Report) RETURN DISTINCT r.lexicon")).containsExactly("none+lexicon:12345678");
    }

    private Path pingshan(int year) {
        return write(
                "平山县-" + year + ".txt",
                WrittenReports.text(
                        "平山县",
                        year,
                        "青石高铁、平山云谷水库等项目加快推进，蓝河药业有限公司落户岗南镇，与清华大学合作。",
                        "人民医院迁建，云谷产业园" + year + "年建成，云谷水库开工，平山与河北共进。"));
    }

    private Path yixian(int year) {
        return write("易县-" + year + ".txt", WrittenReports.text("易县", year, "人民医院与清华大学合作，河北支持易县。", "青石高铁开工。"));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAPersonHoldsForOneThingIsOneAtOnceAndAfterEveryIngest() {
        add(pingshan(2022));
        String older = idOf("云谷水库");
        String other = idOf("岗南镇");

        ingest.judge(List.of(judgement("j1", JudgementKind.SAME, "云谷水库", "青石高铁")), IngestListener.SILENT);
        add(pingshan(2023));

        assertThat(idOf("云谷水库")).isEqualTo(idOf("青石高铁"));
        assertThat(ids("MATCH (e:Entity) WHERE e.id = $id OR $id IN e.formerIds RETURN e.id AS id", older))
                .hasSize(1);
        assertThat(other).isNotEqualTo(older);

        ingest.undo("j1", IngestListener.SILENT);
        assertThat(idOf("云谷水库")).isNotEqualTo(idOf("青石高铁"));
    }

    @Test
    void whatAPersonHoldsForTwoThingsIsTwo() {
        add(pingshan(2022));
        String one = idOf("云谷水库");
        assertThat(idOf("平山云谷水库")).isEqualTo(one);

        ingest.judge(List.of(judgement("j1", JudgementKind.DIFFERENT, "云谷水库", "平山云谷水库")), IngestListener.SILENT);

        assertThat(idOf("云谷水库")).isEqualTo(one);
        assertThat(idOf("平山云谷水库")).isNotEqualTo(one);
    }

    @Test
    void aHiddenThingIsBehindTheCurtainUntilTheJudgementIsTakenBack() {
        add(pingshan(2022));
        List<String> before = GraphSnapshot.of(driver);
        String id = idOf("云谷水库");

        ingest.judge(List.of(judgement("j1", JudgementKind.HIDE, "云谷水库", "")), IngestListener.SILENT);

        assertThat(ids("MATCH (e:Entity {id: $id}) RETURN e.id AS id", id)).isEmpty();
        assertThat(ids("MATCH (h:Hidden {id: $id}) RETURN h.id AS id", id)).hasSize(1);
        add(pingshan(2023));
        assertThat(ids("MATCH (h:Hidden {id: $id}) RETURN h.id AS id", id)).hasSize(1);

        ingest.undo("j1", IngestListener.SILENT);
        ingest.remove(List.of(pingshan(2023).toString()), IngestListener.SILENT);
        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void aContradictionChangesNeitherFileNorGraph() {
        add(pingshan(2022));
        ingest.judge(List.of(judgement("j1", JudgementKind.SAME, "云谷水库", "青石高铁")), IngestListener.SILENT);
        List<String> before = GraphSnapshot.of(driver);

        assertThatExceptionOfType(JudgementException.class)
                .isThrownBy(() -> ingest.judge(
                        List.of(judgement("j2", JudgementKind.DIFFERENT, "青石高铁", "云谷水库")), IngestListener.SILENT))
                .withMessageContaining("j1");

        assertThat(GraphSnapshot.of(driver)).isEqualTo(before);
        assertThat(ingest.judgements().all()).hasSize(1);
    }

    @Test
    void anEnterpriseThatIsNamedOnlyWithinAProjectComesAndGoesWithIt() {
        Path file = write("平山县-2023.txt", WrittenReports.text("平山县", 2023, "华能青石光伏项目开工。", "云谷水库开工。"));
        add(file);

        assertThat(ids("MATCH (:Project)-[:UNDERTAKEN_BY]->(e:Enterprise {name: $id}) RETURN e.id AS id", "中国华能集团"))
                .hasSize(1);
        List<String> once = GraphSnapshot.of(driver);
        ingest.rebuild(IngestListener.SILENT);
        assertThat(GraphSnapshot.of(driver)).isEqualTo(once);

        ingest.remove(List.of(file.toString()), IngestListener.SILENT);
        assertThat(ids("MATCH (e:Entity) WHERE e.name = $id RETURN e.id AS id", "中国华能集团"))
                .isEmpty();
    }

    private static Judgement judgement(String id, JudgementKind kind, String left, String right) {
        return new Judgement(id, kind, "130131", left, right, "me", "2026-12-01", "", JudgementFile.scoreOf(kind));
    }

    private String idOf(String name) {
        return ids("MATCH (e:Entity)-[:KNOWN_AS]->(:Name {text: $id}) RETURN e.id AS id", name)
                .get(0);
    }

    private List<String> ids(String query, String id) {
        return driver.executableQuery(query).withParameters(Map.of("id", id)).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private IngestResult add(Path file) {
        return ingest.add(List.of(file), IngestListener.SILENT);
    }

    private void clear() {
        run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
    }

    private void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private List<String> column(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list(row -> row.get(0).asString());
        }
    }

    private static <T> List<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : items) {
            List<T> rest = items.stream().filter(item -> item != first).toList();
            orders(rest).forEach(order -> orders.add(concat(first, order)));
        }
        return orders;
    }

    private static <T> List<T> concat(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}

package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianlun.division.Divisions;
import nianlun.mention.EntityType;
import nianlun.mention.Lexicon;
import nianlun.report.Report;
import nianlun.testing.KnownNames;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceResolverTests {

    private static final EvidenceResolver RESOLVER = new EvidenceResolver(Divisions.bundled());

    @Test
    void namesThatDifferByCityQuotationMarksOrLegalSuffixAreOneThing() {
        Resolution resolution = resolve(
                new KnownNames()
                        .and(EntityType.INSTITUTION, "人民医院", "平山县人民医院", "县人民医院")
                        .and(EntityType.ENTERPRISE, "蓝河药业", "蓝河药业有限公司")
                        .and(EntityType.PROJECT, "“云谷一号”工程", "云谷一号工程")
                        .and(EntityType.PARK, "石家庄云谷产业园", "云谷产业园"),
                report(2022, "人民医院、蓝河药业、“云谷一号”工程、石家庄云谷产业园。", "平山县人民医院。"),
                report(2023, "县人民医院、蓝河药业有限公司、云谷一号工程、云谷产业园。", "今天开会。"));

        assertThat(namesOfThings(resolution))
                .contains(
                        Set.of("人民医院", "平山县人民医院", "县人民医院"),
                        Set.of("蓝河药业", "蓝河药业有限公司"),
                        Set.of("“云谷一号”工程", "云谷一号工程"),
                        Set.of("石家庄云谷产业园", "云谷产业园"));
    }

    @Test
    void aThingOfTheCityIsNotTheOneOfTheSameNameThatTheCountyHasItself() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PARK, "石家庄云谷产业园", "平山云谷产业园", "云谷产业园"),
                report(2023, "石家庄云谷产业园与平山云谷产业园合作。", "云谷产业园扩建。"));

        assertThat(namesOfThings(resolution)).contains(Set.of("平山云谷产业园", "云谷产业园"), Set.of("石家庄云谷产业园"));
    }

    @Test
    void genericNamesOfTheCityAreNotTheCountysOwn() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PARK, "石家庄经济开发区", "经济开发区"), report(2023, "石家庄经济开发区建成。", "经济开发区扩建。"));

        assertThat(namesOfThings(resolution)).contains(Set.of("石家庄经济开发区"), Set.of("经济开发区"));
    }

    @Test
    void placesAreKnownByTheirDivisionUnderFullAndShortName() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PLACE, "平山", "平山县", "岗南镇", "岗南", "河北"),
                report(2023, "平山县、岗南镇、河北。", "平山、岗南。"));

        assertThat(namesOfThings(resolution)).contains(Set.of("平山", "平山县"), Set.of("岗南镇", "岗南"), Set.of("河北"));
        assertThat(resolution.entities())
                .extracting(entity -> entity.division()
                        .map(division -> division.name() + " " + entity.scope())
                        .orElse("none"))
                .contains("平山县 CN", "岗南镇 130131", "河北省 CN");
    }

    @Test
    void aStretchOfALineWithinTheCountyIsTheLine() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PROJECT, "青石高铁", "青石高铁平山段"),
                report(2022, "青石高铁平山段开工。", "今天开会。"),
                report(2023, "青石高铁贯通。", "今天开会。"));

        assertThat(namesOfThings(resolution)).contains(Set.of("青石高铁", "青石高铁平山段"));
    }

    @Test
    void anAmountInsideANameTellsThingsApartOnlyIfThereAreSeveralAmounts() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PROJECT, "云谷20万千瓦抽蓄电站", "云谷抽蓄电站", "青石100兆瓦光伏", "青石200兆瓦光伏", "青石光伏"),
                report(2022, "云谷20万千瓦抽蓄电站、青石100兆瓦光伏、青石200兆瓦光伏。", "云谷抽蓄电站、青石光伏。"));

        assertThat(namesOfThings(resolution))
                .contains(Set.of("云谷20万千瓦抽蓄电站", "云谷抽蓄电站"), Set.of("青石100兆瓦光伏"), Set.of("青石200兆瓦光伏"), Set.of("青石光伏"));
    }

    @Test
    void whatASentenceExplainsInBracketsIsOneThing() {
        Resolution resolution = resolve(
                new KnownNames().and(EntityType.PARK, "云谷示范区", "蓝河科创园"), report(2022, "云谷示范区（以下简称蓝河科创园）开园。", "今天开会。"));

        assertThat(namesOfThings(resolution)).contains(Set.of("云谷示范区", "蓝河科创园"));
    }

    @Test
    void anotherPhaseRankOrSideAStationAndASubsidiaryAreOtherThings() {
        Resolution resolution = resolve(
                new KnownNames()
                        .and(EntityType.PARK, "云谷产业园东区", "云谷产业园西区", "云谷产业园", "云谷产业园二期")
                        .and(EntityType.PROJECT, "青石高铁", "青石高铁蓝河站")
                        .and(EntityType.ENTERPRISE, "市文旅集团", "县文旅集团", "红杉集团", "红杉集团路桥公司"),
                report(2022, "云谷产业园东区、云谷产业园、青石高铁。", "市文旅集团、红杉集团。"),
                report(2023, "云谷产业园西区、云谷产业园二期、青石高铁蓝河站。", "县文旅集团、红杉集团路桥公司。"));

        assertThat(namesOfThings(resolution))
                .contains(
                        Set.of("云谷产业园东区"),
                        Set.of("云谷产业园西区"),
                        Set.of("云谷产业园"),
                        Set.of("云谷产业园二期"),
                        Set.of("青石高铁"),
                        Set.of("青石高铁蓝河站"),
                        Set.of("红杉集团"),
                        Set.of("红杉集团路桥公司"));
    }

    @Test
    void theJurisdictionsPlaceIsThereEvenIfNoReportNamesIt() {
        Resolution resolution = resolve(new KnownNames(), report(2023, "今天开会。", "明天开会。"));

        assertThat(resolution.entities()).singleElement().extracting(Entity::id).isEqualTo(resolution.home());
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        KnownNames names = new KnownNames().and(EntityType.PROJECT, "青石高铁", "云谷水库");
        Report older = report(2022, "青石高铁开工。", "云谷水库开工。");
        Report newer = report(2023, "云谷水库完工。", "青石高铁完工。");

        assertThat(resolve(names, newer, older)).isEqualTo(resolve(names, older, newer));
    }

    @Test
    void aThingKeepsTheIdThatItsNameBears() {
        EntityId stored = EntityId.mint("130131", "named otherwise when it was first stored");
        Identities identities = Identities.of(List.of(new Identities.Known(stored, "130131", "青石高铁", 1)));

        Resolution resolution = new Extraction(new KnownNames().and(EntityType.PROJECT, "青石高铁"), RESOLVER)
                .resolve(List.of(report(2023, "青石高铁开工。", "今天开会。")), identities, Judgements.none());

        assertThat(resolution.entities()).extracting(Entity::id).contains(stored);
    }

    @Test
    void namesOfOneCanonicalNameInTheLexiconAreOneThingThatBearsIt(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("names.txt"),
                "云谷新材\tENTERPRISE\t云谷集团\n蓝河化工\tENTERPRISE\t云谷集团\n岗南\tPLACE\t岗南水乡\n青石高铁\tPROJECT\n");
        EvidenceResolver resolver = new EvidenceResolver(Divisions.bundled(), Lexicon.read(folder, complaint -> {}));

        Resolution resolution = new Extraction(
                        new KnownNames()
                                .and(EntityType.ENTERPRISE, "云谷新材", "蓝河化工有限公司", "平山蓝河化工", "云谷集团", "蓝河药业")
                                .and(EntityType.PLACE, "岗南")
                                .and(EntityType.PROJECT, "青石高铁"),
                        resolver)
                .resolve(
                        List.of(report(2022, "云谷新材、蓝河化工有限公司。", "岗南、青石高铁、蓝河药业。"), report(2023, "云谷集团、平山蓝河化工。", "云谷新材。")),
                        Identities.none(),
                        Judgements.none());

        assertThat(namesOfThings(resolution))
                .contains(Set.of("云谷新材", "蓝河化工有限公司", "平山蓝河化工", "云谷集团"), Set.of("岗南"), Set.of("青石高铁"), Set.of("蓝河药业"));
        assertThat(resolution.canonicalNames().values()).contains("云谷集团", "岗南水乡", "青石高铁", "蓝河药业");
        assertThat(resolution.canonicalNames().values()).doesNotContain("云谷新材", "蓝河化工有限公司", "岗南镇");
    }

    private static Report report(int year, String review, String plan) {
        return WrittenReports.report("平山县", year, review, plan);
    }

    private static Resolution resolve(KnownNames names, Report... reports) {
        return new Extraction(names, RESOLVER).resolve(Arrays.asList(reports), Identities.none(), Judgements.none());
    }

    private static List<Set<String>> namesOfThings(Resolution resolution) {
        return resolution.mentions().stream()
                .collect(Collectors.groupingBy(
                        LinkedMention::entity, Collectors.mapping(LinkedMention::name, Collectors.toSet())))
                .values()
                .stream()
                .toList();
    }
}

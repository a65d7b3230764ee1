package nianlun.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nianlun.division.Divisions;
import nianlun.mention.EntityType;
import nianlun.testing.KnownNames;
import nianlun.testing.WrittenReports;
import org.junit.jupiter.api.Test;

class RelationsTests {

    private static final Resolver RESOLVER = new EvidenceResolver(Divisions.bundled());

    @Test
    void aPlaceInsideANameAndOneBesideItSayWhereAThingLies() {
        assertThat(stated(
                        new KnownNames()
                                .and(EntityType.PLACE, "岗南镇", "东湖")
                                .and(EntityType.PROJECT, "岗南镇光伏项目", "云谷水库", "青石铁路")
                                .and(EntityType.ENTERPRISE, "蓝河药业"),
                        "岗南镇光伏项目投产，蓝河药业落户岗南镇。",
                        "东湖云谷水库开工，岗南镇、东湖、青石铁路等加快建设。"))
                .containsExactlyInAnyOrder(
                        "岗南镇光伏项目 LOCATED_IN 岗南镇 by name",
                        "蓝河药业 LOCATED_IN 岗南镇 by clause",
                        "云谷水库 LOCATED_IN 东湖 by clause",
                        "岗南镇 LOCATED_IN 平山县 by division");
    }

    @Test
    void divisionsLieInWhatIsAboveThem() {
        assertThat(stated(new KnownNames().and(EntityType.PLACE, "岗南镇", "河北"), "岗南镇发展。", "河北发展。"))
                .containsExactly("岗南镇 LOCATED_IN 平山县 by division");
    }

    @Test
    void aPhaseIsOfTheThingWhoseNameItBearsAndAnExtensionNotOnTheRoad() {
        assertThat(stated(
                        new KnownNames()
                                .and(EntityType.PROJECT, "云谷水库二期工程", "云谷水库", "青石路南延")
                                .and(EntityType.PLACE, "青石路"),
                        "云谷水库二期工程开工。",
                        "云谷水库、青石路、青石路南延。"))
                .containsExactly("云谷水库二期工程 PHASE_OF 云谷水库 by name");
    }

    @Test
    void aBuildingOfAHospitalIsAPartOfIt() {
        assertThat(stated(
                        new KnownNames().and(EntityType.INSTITUTION, "人民医院").and(EntityType.PROJECT, "人民医院综合楼"),
                        "人民医院综合楼完工。",
                        "办好人民医院。"))
                .containsExactly("人民医院综合楼 PART_OF 人民医院 by name");
    }

    @Test
    void aProjectIsUndertakenByTheEnterpriseOrBrandInItsNameAndByWhomTheClauseNames() {
        assertThat(stated(
                        new KnownNames()
                                .and(EntityType.ENTERPRISE, "蓝河药业", "云谷集团")
                                .and(EntityType.PROJECT, "蓝河智能封测项目", "云谷集团冷链项目", "青石水库"),
                        "蓝河药业上市，蓝河智能封测项目开工。",
                        "云谷集团冷链项目竣工，青石水库由蓝河药业投资建设，云谷集团获奖。"))
                .containsExactlyInAnyOrder(
                        "蓝河智能封测项目 UNDERTAKEN_BY 蓝河药业 by name",
                        "云谷集团冷链项目 UNDERTAKEN_BY 云谷集团 by name",
                        "青石水库 UNDERTAKEN_BY 蓝河药业 by clause");
    }

    @Test
    void anEnterpriseThatIsNamedOnlyWithinAProjectIsFoundByIt() {
        assertThat(stated(new KnownNames().and(EntityType.PROJECT, "华能青石光伏项目", "苹果园小区改造"), "华能青石光伏项目开工。", "苹果园小区改造完工。"))
                .containsExactly("华能青石光伏项目 UNDERTAKEN_BY 中国华能集团 by name");
    }

    @Test
    void whatIsCalledAfterAPlaceIsNotUndertakenByTheEnterpriseThatIsCalledAfterItToo() {
        assertThat(stated(
                        new KnownNames().and(EntityType.ENTERPRISE, "石家庄科技").and(EntityType.PROJECT, "石家庄冷链项目"),
                        "石家庄科技上市。",
                        "石家庄冷链项目开工。"))
                .noneMatch(said -> said.contains("UNDERTAKEN_BY"));
    }

    @Test
    void theCountyWorksWithWhomItsReportSaysAndAHospitalWithAnother() {
        assertThat(stated(
                        new KnownNames()
                                .and(EntityType.ENTERPRISE, "蓝河药业", "云谷集团")
                                .and(EntityType.INSTITUTION, "人民医院", "清华大学"),
                        "加强与蓝河药业、云谷集团战略合作。",
                        "人民医院与清华大学签订医联体合作协议，云谷集团上市。"))
                .containsExactlyInAnyOrder(
                        "平山县 WORKS_WITH 蓝河药业 by clause",
                        "平山县 WORKS_WITH 云谷集团 by clause",
                        "人民医院 WORKS_WITH 清华大学 by clause");
    }

    @Test
    void anEnterpriseIsOfTheGroupWhoseNameItBears() {
        assertThat(stated(
                        new KnownNames().and(EntityType.ENTERPRISE, "云谷集团", "云谷集团路桥公司", "青石新材"),
                        "云谷集团路桥公司上市，云谷集团旗下青石新材扩产。",
                        "云谷集团获奖。"))
                .containsExactlyInAnyOrder("云谷集团 GROUP_OF 云谷集团路桥公司 by name", "云谷集团 GROUP_OF 青石新材 by clause");
    }

    private static List<String> stated(KnownNames names, String review, String plan) {
        Resolution resolution = RESOLVER.resolve(
                names.extract(List.of(WrittenReports.report("平山县", 2023, review, plan))),
                Identities.none(),
                Judgements.none());
        Map<EntityId, String> nameOf = resolution.canonicalNames();
        return resolution.statements().stream()
                .map(said -> "%s %s %s by %s"
                        .formatted(nameOf.get(said.from()), said.type(), nameOf.get(said.to()), said.rule()))
                .distinct()
                .toList();
    }
}

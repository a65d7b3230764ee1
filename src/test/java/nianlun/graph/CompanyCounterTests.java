package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianlun.report.Sentence;
import nianlun.report.Span;
import org.junit.jupiter.api.Test;

class CompanyCounterTests {

    @Test
    void thingsOfOneClauseStandTogetherAndThoseOfTheNextDoNot() {
        Map<EdgeKey, Company> company = count("甲公司与乙大学合作，丙水库开工。", "甲公司", "乙大学", "丙水库");

        assertThat(company).containsOnlyKeys(EdgeKey.between("乙大学", "甲公司"));
    }

    @Test
    void standingSideBySideInAListIsToldApartFromAClauseThatIsAboutBoth() {
        assertThat(count("甲公司、乙公司和丙公司获批。", "甲公司", "乙公司").get(EdgeKey.between("乙公司", "甲公司")))
                .returns(0, Company::apart)
                .returns(1, Company::near)
                .returns(0.25, Company::strength);
        assertThat(count("甲公司落户乙镇。", "甲公司", "乙镇").get(EdgeKey.between("乙镇", "甲公司")))
                .returns(1, Company::apart)
                .returns(1.0, Company::strength);
    }

    @Test
    void aListOfMoreThanSixSaysNothingAboutItsMembers() {
        assertThat(count("甲、乙、丙、丁、戊、己、庚开工。", "甲", "乙", "丙", "丁", "戊", "己", "庚").values())
                .hasSize(21)
                .allSatisfy(company -> assertThat(company.near()).isZero());
    }

    @Test
    void aThingIsNoCompanyForItself() {
        assertThat(count("甲公司支持甲公司。", "甲公司")).isEmpty();
    }

    private static Map<EdgeKey, Company> count(String text, String... names) {
        Sentence sentence = new Sentence(1, 0, text, 2023);
        List<Evidence> evidence = new ArrayList<>();
        Arrays.stream(names).forEach(name -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                evidence.add(new Evidence(name, name, 2023, "130131-2023#1", text, sentence.clauseOf(span), span));
            }
        });
        return CompanyCounter.count(evidence);
    }
}

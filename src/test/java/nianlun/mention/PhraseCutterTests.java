package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseCutterTests {

    @Test
    void aListIsOneEnumerationWithItsMembers() {
        assertThat(phrases("签约星澜电机、海岳新材等项目。")).containsExactly(List.of("星澜电机", "海岳新材"));
    }

    @Test
    void theNounThatClosesAListSaysWhatTheMembersAre() {
        assertThat(cut("推进星澜电机、海岳新材等一批重点项目。").get(0).closing()).contains(EntityType.PROJECT);
        assertThat(cut("推荐星澜电机、海岳新材等企业申报。").get(0).closing()).contains(EntityType.ENTERPRISE);
    }

    @Test
    void anAmountClosesAListToo() {
        assertThat(cut("引进星澜电机、海岳新材2家企业入驻。").get(0).closing()).contains(EntityType.ENTERPRISE);
    }

    @Test
    void aVerbBeforeAndBehindANameEndsIt() {
        Enumeration only = cut("推进星澜水库建成。").get(0);

        assertThat(only.before()).isEqualTo("推进");
        assertThat(only.after()).isEqualTo("建成");
    }

    @Test
    void quotationMarksInsideANameStayInside() {
        assertThat(phrases("推进“星火一号”示范工程。")).containsExactly(List.of("“星火一号”示范工程"));
    }

    @Test
    void quotationMarksAroundANameStayOutside() {
        assertThat(phrases("打造“星澜农谷”。")).containsExactly(List.of("星澜农谷"));
    }

    @Test
    void aFootnoteBehindAMemberDoesNotEndTheList() {
        assertThat(phrases("推进星澜电机〔12〕、海岳新材〔13〕等项目。")).containsExactly(List.of("星澜电机", "海岳新材"));
    }

    @Test
    void anAmountIsNoPartOfAName() {
        assertThat(phrases("投资3亿元的星澜水库。")).contains(List.of("星澜水库")).doesNotContain(List.of("3亿元"));
    }

    private static List<Enumeration> cut(String text) {
        return Texts.reading(text).enumerations();
    }

    private static List<List<String>> phrases(String text) {
        return cut(text).stream()
                .map(list -> list.members().stream()
                        .map(phrase -> phrase.span().of(text))
                        .toList())
                .toList();
    }
}

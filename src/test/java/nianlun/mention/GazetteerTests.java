package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianlun.division.DivisionCode;
import nianlun.division.Divisions;
import org.junit.jupiter.api.Test;

class GazetteerTests {

    private static final Divisions DIVISIONS = Divisions.bundled();
    private static final PlaceTrie ELSEWHERE = Gazetteer.elsewhere(DIVISIONS);
    private static final Gazetteer RONGCHENG = Gazetteer.of(DIVISIONS, Texts.RONGCHENG, ELSEWHERE);

    @Test
    void aJurisdictionIsKnownByItsFullAndItsShortName() {
        assertThat(known("荣成市和荣成")).contains("荣成市: self in full", "荣成: self short");
    }

    @Test
    void itsTownsAndVillagesAreKnown() {
        assertThat(known("成山镇、宁津街道东楮岛村")).contains("成山镇: town in full", "宁津街道: town in full", "东楮岛村: village in full");
    }

    @Test
    void whatItLiesInAndItsNeighboursAreKnown() {
        assertThat(known("山东威海文登区")).contains("山东: ancestor short", "威海: ancestor short", "文登区: sibling in full");
    }

    @Test
    void countiesOfOtherProvincesAreKnownByTheirFullNameOnly() {
        assertThat(known("对口帮扶和静县，和静来访")).containsExactly("和静县: elsewhere in full");
    }

    @Test
    void aJurisdictionOnNoListKnowsStillTheProvinces() {
        Gazetteer gazetteer = Gazetteer.of(DIVISIONS, DivisionCode.unknown("星澜县"), ELSEWHERE);

        assertThat(gazetteer.in("星澜县到四川")).extracting(hit -> hit.place().name()).containsExactly("四川");
    }

    @Test
    void anEmptyGazetteerKnowsNothing() {
        assertThat(Gazetteer.empty().in("荣成市")).isEmpty();
    }

    private static List<String> known(String text) {
        return RONGCHENG.in(text).stream()
                .map(hit -> hit.span().of(text) + ": " + hit.place().clue())
                .toList();
    }
}

package nianlun.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VillageBlockTests {

    @Test
    void whatWasPackedIsUnpackedAgain() {
        List<Division> villages = List.of(
                Division.of("371082001001", "甲社区居民委员会"),
                Division.of("371082001002", "乙村村委会"),
                Division.of("371082001200", "丙生活区"),
                Division.of("371082001201", "丁Z"),
                Division.of("371082002201", "𡌶村民委员会"));

        assertThat(VillageBlocks.pack(villages).villages()).isEqualTo(villages);
    }
}

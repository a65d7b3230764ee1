package nianlun.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyNamesTests {

    @Test
    void aNameThatWasPackedIsKnownAndAnotherIsNot() throws IOException {
        CompanyNames names = CompanyNames.read(new ByteArrayInputStream(packed(List.of("星澜电机", "海岳新材"))));

        assertThat(names.contains("星澜电机")).isTrue();
        assertThat(names.contains("海岳新材")).isTrue();
        assertThat(names.contains("星澜")).isFalse();
    }

    @Test
    void theSameNamesAreTheSameBytesInWhateverOrder() throws IOException {
        assertThat(packed(List.of("海岳新材", "星澜电机", "海岳新材"))).isEqualTo(packed(List.of("星澜电机", "海岳新材")));
    }

    @Test
    void thoseThatShipAreTheCompaniesOfTheWholeCountry() {
        CompanyNames names = CompanyNames.bundled();

        assertThat(List.of("阿里巴巴", "华能", "特变电工")).allMatch(names::contains);
        assertThat(List.of("我们将", "各位代表", "在此基础上")).noneMatch(names::contains);
    }

    private static byte[] packed(List<String> names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        CompanyNames.write(names, bytes);
        return bytes.toByteArray();
    }
}

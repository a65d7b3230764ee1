package nianlun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHeadTests {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:7474", "https://localhost", "http://127.0.0.1:8080", "http://[::1]:7474"})
    void aPageOfThisMachineIsNotForeign(String origin) {
        assertThat(head("localhost:7687", origin).isOfThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "",
                "http://localhost.evil.example",
                "http://localhost@evil.example",
                "http://127.0.0.1.evil.example",
                "not an address"
            })
    void anyOtherPageIsForeign(String origin) {
        assertThat(head("localhost:7687", origin).isOfThisMachine()).isFalse();
    }

    @Test
    void anAddressThatSomebodyElsePointedAtThisMachineIsForeign() {
        assertThat(new HttpHead("GET / HTTP/1.1\r\nHost: evil.example:7687").isOfThisMachine())
                .isFalse();
    }

    @Test
    void aHeaderIsFoundHoweverItIsSpelled() {
        assertThat(new HttpHead("GET / HTTP/1.1\r\nhost: localhost\r\nORIGIN:https://evil.example").isOfThisMachine())
                .isFalse();
    }

    @Test
    void everyOriginMustBeOfThisMachineWhereThereAreSeveral() {
        assertThat(new HttpHead("GET / HTTP/1.1\r\nOrigin: http://localhost\r\nOrigin: https://evil.example")
                        .isOfThisMachine())
                .isFalse();
    }

    @Test
    void whoTellsNoPageIsNoPage() {
        assertThat(new HttpHead("GET / HTTP/1.1\r\nHost: 127.0.0.1:7687").isOfThisMachine())
                .isTrue();
    }

    private static HttpHead head(String host, String origin) {
        return new HttpHead("GET / HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nOrigin: %s".formatted(host, origin));
    }
}

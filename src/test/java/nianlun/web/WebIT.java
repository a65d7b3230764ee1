package nianlun.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.function.Consumer;
import nianlun.testing.ServedSeed;
import nianlun.testing.ServedSeedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ServedSeedTest
class WebIT {

    private final ServedSeed served;
    private final RestTestClient client;

    WebIT(ServedSeed served) {
        this.served = served;
        this.client = RestTestClient.bindToServer().baseUrl(served.address("")).build();
    }

    @Test
    void aForeignHostIsRefused() throws IOException {
        String answer = rawAnswer("GET /api/reports HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("荣成市").contains("evil.example", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "not an address"})
    void aForeignOriginIsRefused(String origin) {
        client.get()
                .uri("/api/reports")
                .header(HttpHeaders.ORIGIN, origin)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void thePageItselfMayAsk() {
        client.get()
                .uri("/api/reports")
                .header(HttpHeaders.ORIGIN, served.address(""))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/entity.html", "/word.html", "/api/reports"})
    void everyAnswerForbidsScriptsFromElsewhere(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'self'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void anUnknownEntitySaysWhereIdsAreFound() {
        problem(get("/api/entities/{id}", "e000"), 404)
                .jsonPath("$.detail")
                .value(String.class, containing("'e000'", "/api/entities?q=NAME"));
    }

    @Test
    void anUnknownReportSaysWhereReportsAreListed() {
        problem(get("/api/reports/{id}", "371082-1999"), 404)
                .jsonPath("$.detail")
                .value(String.class, containing("'371082-1999'", "/api/reports"));
    }

    @Test
    void aParameterThatAQueryDoesNotHaveIsToldWithThoseItHas() {
        problem(get("/api/queries/history?nme={name}", "莱荣高铁"), 400)
                .jsonPath("$.detail")
                .value(String.class, containing("'nme'", "entity, place"));
    }

    @Test
    void aNumberThatIsNoneIsToldWithItsParameter() {
        problem(get("/api/queries/most-mentioned?limit={limit}", "many"), 400)
                .jsonPath("$.detail")
                .value(String.class, containing("'limit'", "'many'"));
    }

    @Test
    void anUnknownQueryIsToldWithThoseThatThereAre() {
        problem(get("/api/queries/{name}", "nothing"), 400)
                .jsonPath("$.detail")
                .value(String.class, containing("'nothing'", "history", "search"));
    }

    @Test
    void aSearchWithoutTextSaysWhatIsMissing() {
        problem(get("/api/entities"), 400).jsonPath("$.detail").value(String.class, containing("'q'"));
    }

    @Test
    void theInterfaceDescribesItself() {
        ok(get("/api/openapi"))
                .jsonPath("$.openapi")
                .value(String.class, version -> assertThat(version).startsWith("3.1"))
                .jsonPath("$.paths['/api/entities/{id}'].get.summary")
                .exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"莱荣高铁", "莱荣", "荣高铁", "lrgt", "LRGT", "laironggaotie"})
    void aThingIsFoundByNamePinyinAndInitials(String text) {
        ok(get("/api/entities?q={text}", text))
                .jsonPath("$[0].name")
                .isEqualTo("莱荣高铁")
                .jsonPath("$[0].years")
                .isEqualTo(List.of(2021, 2022, 2023, 2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "a AND (b", "*", "'", "莱荣~", "<b>", "%"})
    void signsOfTheSearchLanguageAreOnlyCharacters(String text) {
        ok(get("/api/entities?q={text}", text));
    }

    @Test
    void aThingHasItsSentencesOfAllYears() {
        ok(get("/api/entities/{id}", idOf("莱荣高铁")))
                .jsonPath("$.entity.places[0]")
                .isEqualTo("荣成市")
                .jsonPath("$.sentences[?(@.year == 2021)]")
                .isNotEmpty()
                .jsonPath("$.sentences[?(@.year == 2024)]")
                .isNotEmpty()
                .jsonPath("$.sentences[?(!(@.sentence =~ /.*莱荣高铁.*/))]")
                .isEmpty();
    }

    @Test
    void aWordThatIsNoThingHasItsSentences() {
        ok(get("/api/words?text={word}", "暖心食堂"))
                .jsonPath("$.word")
                .isEqualTo("暖心食堂")
                .jsonPath("$.sentences[0].sentence")
                .value(String.class, containing("暖心食堂"));
    }

    @Test
    void aWordThatNobodySaysHasNone() {
        ok(get("/api/words?text={word}", "无人说过此词")).jsonPath("$.sentences").isEmpty();
    }

    @Test
    void reportsSayWhatWasInferred() {
        ok(get("/api/reports"))
                .jsonPath("$[*].year")
                .isEqualTo(List.of(2021, 2022, 2023, 2024))
                .jsonPath("$[1].inferred")
                .isNotEmpty();
        ok(get("/api/reports/{id}", "371082-2023")).jsonPath("$.speaker").isEqualTo("郑跃文");
    }

    private String idOf(String name) {
        byte[] found = ok(get("/api/entities?q={name}", name)).returnResult().getResponseBodyContent();
        return JsonPath.read(new String(found, UTF_8), "$[0].id");
    }

    private ResponseSpec get(String address, Object... values) {
        return client.get().uri(address, values).exchange();
    }

    private static BodyContentSpec ok(ResponseSpec answer) {
        return answer.expectStatus().isOk().expectBody();
    }

    private static BodyContentSpec problem(ResponseSpec answer, int status) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody();
    }

    private static Consumer<String> containing(String... parts) {
        return text -> assertThat(text).contains(parts);
    }

    /** HTTP clients do not send a Host that is not the server's. */
    private String rawAnswer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

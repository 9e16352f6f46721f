package dev.callwright.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.call.GatewayLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: 'Pets <b>', version: 1.0.0, summary: 'Cats & dogs'}
            servers: [{url: https://api.pets.example}]
            paths:
              /pets/{pet}:
                get:
                  operationId: GetPet
                  parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: ok}}
            """;

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final StringWriter LINES = new StringWriter();
    private static final GatewayLog LOG = GatewayLog.lines(new PrintWriter(LINES), Clock.systemUTC());

    @TempDir
    private static Path folder;

    private static SiteApi pets;
    private static SiteApi cats;
    private static Sites one;
    private static Sites two;

    @BeforeAll
    static void emit() throws IOException {
        pets = api("pets", Settings.builder());
        cats = api("cats", Settings.builder());
        one = Sites.of(List.of(pets), LONG);
        two = Sites.of(List.of(pets, cats), LONG);
        one.emit(LOG);
        two.emit(LOG);
    }

    private static SiteApi api(String provider, Settings.Builder settings) throws IOException {
        Path spec = Files.writeString(folder.resolve("pets.yaml"), SPEC);
        GenerationRequest request = GenerationRequest.of(
                settings.set(Setting.SPEC, Optional.of(spec.toString())).build());
        LoadedApi api = new Generator(step -> {}).load(request);
        return new SiteApi(provider, api, request);
    }

    private static SiteResponse get(Sites sites, String path) {
        return sites.get(SiteRequest.of(path)).join();
    }

    private static SiteResponse get(String path, String acceptEncoding, String ifNoneMatch) {
        return one.get(new SiteRequest(path, Optional.of(acceptEncoding), Optional.of(ifNoneMatch)))
                .join();
    }

    private static String text(SiteResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theSiteOfTheOnlyApiIsAtTheRoot() {
        SiteResponse index = get(one, "/");

        assertThat(index.status()).isEqualTo(200);
        assertThat(text(index)).startsWith("<!doctype html>").contains("Pets &lt;b&gt;");
        assertThat(index.headers())
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Content-Length", Integer.toString(index.body().length))
                .containsEntry("Server-Timing", "callwright-gateway")
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
                                + " http://127.0.0.1:* http://localhost:* https://api.pets.example; base-uri 'none'; form-action"
                                + " 'none'; frame-ancestors 'none'")
                .doesNotContainKey("Content-Encoding");
        assertThat(text(get(one, "/index.html"))).isEqualTo(text(index));
        assertThat(get(one, "/index.md").headers()).containsEntry("Content-Type", "text/markdown; charset=utf-8");
        assertThat(LINES.toString()).contains("INFO the documentation of pets is ready: ");
    }

    @Test
    void pagesKnowTheNameOfTheirApi() {
        assertThat(text(get(one, "/assets/api.js"))).contains("\"provider\":\"pets\"");
        assertThat(text(get(two, "/cats/assets/api.js"))).contains("\"provider\":\"cats\"");
    }

    @Test
    void assetsMayBeKeptForAWhile() {
        assertThat(get(one, "/assets/site.css").headers())
                .containsEntry("Cache-Control", "public, max-age=600")
                .containsEntry("Content-Type", "text/css; charset=utf-8")
                .doesNotContainKey("Server-Timing");
    }

    @Test
    void sendsGzipToWhoTakesIt() throws IOException {
        SiteResponse plain = get(one, "/");
        SiteResponse compressed = get("/", "br, gzip;q=0.5", "\"other\"");

        assertThat(compressed.status()).isEqualTo(200);
        assertThat(compressed.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(compressed.headers().get("ETag"))
                .isNotEqualTo(plain.headers().get("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "identity", "gzip;q=0", "gzip; q=0.000", "br", "*;q=0", "gzip;q=2", "xgzip", "gzip;q=0, *"})
    void doesNotSendGzipToOthers(String acceptEncoding) {
        assertThat(get("/", acceptEncoding, "").headers()).doesNotContainKey("Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "deflate,gzip", "*", "br;q=1.0, *;q=0.1", " gzip ; q=1 "})
    void sendsGzipForEachWayToAskForIt(String acceptEncoding) {
        assertThat(get("/", acceptEncoding, "").headers()).containsEntry("Content-Encoding", "gzip");
    }

    @Test
    void doesNotSendWhatTheClientHas() {
        String tag = String.valueOf(get(one, "/").headers().get("ETag"));
        String compressed = String.valueOf(get("/", "gzip", "").headers().get("ETag"));

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(compressed).isEqualTo(tag.substring(0, 33) + "-gzip\"");
        for (String has : List.of(tag, compressed, "W/" + tag, "\"x\", " + compressed, "*")) {
            SiteResponse response = get("/", "gzip", has);
            assertThat(response.status()).as(has).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(response.headers())
                    .containsEntry("ETag", compressed)
                    .containsKeys("Cache-Control", "Vary", "Content-Security-Policy")
                    .doesNotContainKeys("Content-Length", "Content-Type", "Content-Encoding");
        }
        assertThat(get("/", "gzip", "\"" + "0".repeat(32) + "\"").status()).isEqualTo(200);
        assertThat(get(one, "/index.md").headers().get("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none.html",
                "/_headers",
                "/nginx.conf",
                "/%5fheaders",
                "/../pets.yaml",
                "/..%2fpets.yaml",
                "/%2e%2e/pets.yaml",
                "/assets/../index.html",
                "/assets/%2e%2e/index.html",
                "/./index.html",
                "//index.html",
                "/index.html/",
                "/index.html%00",
                "/index.html%0d%0aX:y",
                "/assets%2fsite.css",
                "/assets%5csite.css",
                "/assets\\site.css",
                "/%252e%252e/pets.yaml",
                "/assets",
                "/assets/",
                "/index.html;x",
                "/INDEX.HTML",
                "/%",
                "/%zz",
                "/%ff",
                "",
                "index.html",
                "http://127.0.0.1/index.html",
                "/etc/passwd",
                "/site/index.html"
            })
    void findsExactPathsOnly(String path) {
        SiteResponse response = get(one, path);

        assertThat(response.status()).isEqualTo(404);
        assertThat(text(response)).contains("<h1>Page not found</h1>").doesNotContain("passwd");
        assertThat(response.headers())
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void unescapesPaths() {
        assertThat(get(one, "/%69ndex.html").status()).isEqualTo(200);
    }

    @Test
    void severalApisAreListed() {
        SiteResponse list = get(two, "/");

        assertThat(list.status()).isEqualTo(200);
        assertThat(text(list))
                .contains("<li><a href=\"/pets/\">Pets &lt;b&gt;</a> 1.0.0: Cats &amp; dogs</li>")
                .contains("<li><a href=\"/cats/\">")
                .contains("href=\"/pets/assets/site.css\"");
        assertThat(list.headers()).containsKey("ETag").containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(text(get(two, "/pets/"))).contains("Pets &lt;b&gt;");
        assertThat(get(two, "/pets/").headers()).containsEntry("Server-Timing", "callwright-gateway");
        assertThat(get(two, "/cats/index.html").status()).isEqualTo(200);
    }

    @Test
    void severalApisAreApart() {
        SiteResponse redirect = get(two, "/pets");
        assertThat(redirect.status()).isEqualTo(308);
        assertThat(redirect.headers()).containsEntry("Location", "/pets/");
        for (String path :
                List.of("/dogs/", "/index.html", "/pets/../cats/", "/pets/cats/index.html", "//pets/", "/Pets/")) {
            assertThat(get(two, path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anApiCannotHideThePathsOfTheGateway() throws IOException {
        SiteApi tools = api("Tools", Settings.builder());

        assertThatThrownBy(() -> Sites.of(List.of(pets, tools), LONG))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "the documentation of the API 'Tools' would be at /Tools/, which is a path of the gateway; give the API"
                                + " another 'name'");
        assertThat(Sites.of(List.of(tools), LONG)).isNotNull();
    }

    @Test
    void whoComesTooEarlyIsAskedToComeAgain() {
        Sites notYet = Sites.of(List.of(pets), Duration.ofMillis(1));

        SiteResponse response = get(notYet, "/");

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers()).containsEntry("Retry-After", "5");
        assertThat(text(response)).contains("The documentation is being made.");
    }

    @Test
    void aSiteThatFailsStopsNothingElse() throws IOException {
        SiteApi broken = api(
                "broken",
                Settings.builder()
                        .set(
                                Setting.SITE_CSS,
                                Optional.of(folder.resolve("no.css").toString())));
        Sites sites = Sites.of(List.of(broken, cats), LONG);
        StringWriter lines = new StringWriter();

        sites.emit(GatewayLog.lines(new PrintWriter(lines), Clock.systemUTC()));

        SiteResponse response = get(sites, "/broken/");
        assertThat(response.status()).isEqualTo(503);
        assertThat(text(response)).contains("The documentation could not be made; the log says why.");
        assertThat(get(sites, "/cats/").status()).isEqualTo(200);
        assertThat(lines.toString()).contains("WARN the documentation of broken cannot be shown");
    }
}

package dev.callwright.core.emit.site.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.Server.Variable;
import dev.callwright.core.output.GeneratedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentSecurityTest {
    private static final Map<String, Variable> VARIABLES = Map.of(
            "region", new Variable("eu", List.of("eu", "us"), ""),
            "tenant", new Variable("demo", List.of(), ""),
            "port", new Variable("8443", List.of(), ""),
            "scheme", new Variable("https", List.of("https", "http"), ""),
            "host", new Variable("api.example.com", List.of(), ""),
            "empty", new Variable("", List.of(), ""));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    https://api.example.com/v1,               https://api.example.com
                    HTTP://API.Example.com:8080,              http://api.example.com:8080
                    /v1,                                      -
                    //api.example.com/v1,                     -
                    https://{region}.example.com/v1,          https://eu.example.com https://us.example.com
                    https://api-{region}.example.com,         https://api-eu.example.com https://api-us.example.com
                    https://{tenant}.example.com,             https://*.example.com
                    https://{tenant}.{region}.example.com,    https://*.eu.example.com https://*.us.example.com
                    https://x.{tenant}.api.example.com,       https://*.api.example.com
                    https://{tenant}.com,                     https://demo.com
                    https://{host}/v1,                        https://api.example.com
                    https://api.{tenant},                     https://api.demo
                    https://{empty}/v1,                       -
                    https://api.example.com:{port},           https://api.example.com:*
                    {scheme}://api.example.com,               https://api.example.com http://api.example.com
                    {tenant}://api.example.com,               -
                    https://[::1]:8080,                       -
                    https://müller.example,                   -
                    ftp://example.com,                        -
                    """)
    void namesTheOriginsOfServers(String url, String sources) {
        assertThat(ServerOrigins.of(new Server(url, "", VARIABLES)))
                .isEqualTo(sources == null ? List.of() : List.of(sources.split(" ")));
    }

    /** No text of a document ends a directive, a header or a string of nginx. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example;script-src *",
                "https://a.example' 'unsafe-inline",
                "https://a.example\" always; return 200 \"",
                "https://a.example\nX-Evil: 1",
                "https://a.example$host",
                "https://*",
                "https://*.com",
                "https://user@a.example",
                "https://a.example:99999999",
                "data://a.example",
                "https://a.example,b.example",
                "https://a..example"
            })
    void takesNothingButOrigins(String url) {
        Server inVariable = new Server(
                "https://{v}/", "", Map.of("v", new Variable(url.substring(8), List.of(url.substring(8)), "")));
        for (Server server : List.of(new Server(url, "", Map.of()), inVariable)) {
            ContentSecurity security = ContentSecurity.of(api(List.of(server)), Optional.empty());
            assertThat(security.forHeader())
                    .isEqualTo(
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
                                    + " http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none';"
                                    + " frame-ancestors 'none'");
        }
    }

    @Test
    void connectsToTheGatewayAndTheServers() {
        ContentSecurity security = ContentSecurity.of(
                api(List.of(new Server("https://api.example.com/v1", "", Map.of()))),
                Optional.of("https://gateway.example.com:8443/base"));

        assertThat(security.forPage())
                .contains("connect-src 'self' http://127.0.0.1:* http://localhost:* https://gateway.example.com:8443"
                        + " https://api.example.com; ")
                .doesNotContain("frame-ancestors")
                .doesNotContain("unsafe");
        assertThat(HostFiles.of(security))
                .extracting(GeneratedFile::content)
                .allSatisfy(text -> assertThat(text)
                        .contains(security.forHeader())
                        .contains("X-Content-Type-Options")
                        .contains("public, max-age=600"));
    }

    /** A line that is too long would make a host refuse the whole file. */
    @Test
    void leavesOutServersThatDoNotFit() {
        List<Server> servers = IntStream.range(0, 500)
                .mapToObj(i -> new Server("https://server-" + i + ".example.com", "", Map.of()))
                .toList();

        ContentSecurity security = ContentSecurity.of(api(servers), Optional.empty());

        assertThat(security.forHeader()).hasSizeLessThan(1_900).contains("https://server-0.example.com ");
        assertThat(HostFiles.of(security))
                .allSatisfy(file -> assertThat(file.content()).contains("# Not all servers of the document fit"));
        assertThat(HostFiles.of(security).get(0).content().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(2_000));
    }

    @Test
    void listsThePagesForCrawlers() {
        SiteAddress address = new SiteAddress("https://docs.example.com/a&b");

        assertThat(SiteMap.of(address, List.of("index.html", "operations/Get Book<&.html"))
                        .content())
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <url><loc>https://docs.example.com/a&amp;b/</loc></url>
                          <url><loc>https://docs.example.com/a&amp;b/operations/Get%20Book%3C&amp;.html</loc></url>
                        </urlset>
                        """);
    }

    private static ApiModel api(List<Server> servers) {
        ApiInfo info = new ApiInfo("Shop", "1", Docs.NONE);
        ApiSettings settings = new ApiSettings(Optional.empty(), Optional.empty(), Optional.empty());
        return new ApiModel(info, settings, servers, Map.of(), List.of(), List.of());
    }
}

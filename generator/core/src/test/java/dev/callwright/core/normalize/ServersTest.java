package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.Server;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.Servers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServersTest {
    private static final URI DOCUMENT = URI.create("https://docs.example.com:8443/specs/v3/openapi.json?raw=1");

    private final List<String> warnings = new ArrayList<>();

    private List<String> urls(String servers, Optional<URI> document) throws IOException {
        DocumentNode root = new DocumentNode(new JsonMapper().readTree("{\"servers\": " + servers + "}"), "");
        return Servers.of(root, document, (where, message) -> warnings.add(where.pointer() + " " + message)).stream()
                .map(Server::url)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/, https://docs.example.com:8443/",
        "/api/{version}, https://docs.example.com:8443/api/{version}",
        "api, https://docs.example.com:8443/specs/v3/api",
        "./api, https://docs.example.com:8443/specs/v3/api",
        "https://api.example.com, https://api.example.com",
        "http://{region}.example.com, http://{region}.example.com",
        "{url}/v1, {url}/v1",
        "../v2/./api, https://docs.example.com:8443/specs/v2/api",
        "../../../.., https://docs.example.com:8443/",
        "//other.example.com, https://other.example.com"
    })
    void resolvesUrlsAgainstTheDocument(String written, String url) throws IOException {
        assertThat(urls("[{\"url\": \"" + written + "\"}]", Optional.of(DOCUMENT)))
                .containsExactly(url);
    }

    @Test
    void defaultsToTheServerOfTheDocument() throws IOException {
        assertThat(urls("[]", Optional.of(DOCUMENT))).containsExactly("https://docs.example.com:8443/");
    }

    @Test
    void leavesOutServersWithInvalidUrls() throws IOException {
        assertThat(urls(
                        "[{\"url\": \"javascript:alert(1)\"}, {\"url\": \"http://a/\\n-K\"}, {\"url\": \"file:///etc\"},"
                                + " {\"url\": \"https://a/\\u202e\"}, {\"url\": \"https://a b\"}, {\"url\": \"HTTPS://ok.example\"}]",
                        Optional.empty()))
                .containsExactly("HTTPS://ok.example");
        assertThat(warnings)
                .hasSize(5)
                .startsWith("/servers/0 'javascript:alert(1)' is not an http or https URL; the server is left out");
        assertThat(urls(
                        "[{\"url\": \"https://{a}.example\", \"variables\": {\"a\": {\"default\": \"x\\ny\"}}}]",
                        Optional.empty()))
                .containsExactly("/");
        assertThat(urls("[{\"url\": \"ftp://a\"}]", Optional.empty())).containsExactly("/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:secret@api.example.com/v1, https://api.example.com/v1",
        "//user@api.example.com, https://api.example.com",
        "https://api.example.com/v1?key=secret, https://api.example.com/v1",
        "https://api.example.com/v1#/x@y, https://api.example.com/v1",
        "/v1?x=1, https://docs.example.com:8443/v1"
    })
    void callsUrlsWithoutWhatTheyMustNotHave(String written, String called) throws IOException {
        assertThat(urls("[{\"url\": \"" + written + "\"}]", Optional.of(DOCUMENT)))
                .containsExactly(called);
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("/servers/0 '")
                .endsWith("' is called without the user information, query or fragment of this URL; remove them")
                .doesNotContain("secret");
    }

    @Test
    void staysRelativeWhenTheDocumentIsAFile() throws IOException {
        assertThat(urls("[{\"url\": \"/v1\"}, {\"url\": \"/v1\"}, {}]", Optional.empty()))
                .containsExactly("/v1", "/");
    }
}

package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Server;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnServersTest {
    private static final String ONE = "{url: 'https://api.example.com/v1'}";
    private static final String TWO = "{url: 'https://a.example.com', description: 'Live'}, {url:"
            + " 'https://b.example.com/b/', name: 'sandbox'}";

    /** Columns: servers of the document, of the path item and of the operation; the URLs called; a part of the warning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "ONE |                          |                          |                                       |",
                "ONE | {url: 'https://p.test'}  |                          | https://p.test                        |",
                "ONE | {url: 'https://p.test'}  | {url: 'https://o.test'}  | https://o.test                        |",
                "ONE | {url: 'https://p.test'}  | EMPTY                    | https://p.test                        |",
                "ONE | ONE                      |                          |                                       |",
                "ONE | {url: '/p'}              |                          | https://api.example.com/p             |",
                "ONE | {url: 'p'}               |                          | https://api.example.com/p             |",
                "ONE | {url: '../../p/./q'}     |                          | https://api.example.com/p/q           |",
                "ONE | {url: '//p.test/x'}      |                          | https://p.test/x                      |",
                "ONE | {}                       |                          | https://api.example.com/              |",
                "ONE | {url: 'wss://p.test'}    |                          |                                       | none of these servers can be called",
                "ONE | {url: 'https://p.test'}, {url: 'https://q.test'} |  | https://p.test | 'https://q.test' is called only if it is given as the base URL",
                "TWO | {url: 'https://p.test'}  |                          | https://p.test                        |",
                "TWO | {url: '/p'}              |                          | https://a.example.com/p https://b.example.com/=https://b.example.com/p |",
                "TWO | {url: 'https://p.test'}, {url: 'https://q.test', name: 'Sandbox'} | | https://p.test https://b.example.com/b/=https://q.test |",
                "TWO | {url: 'https://p.test'}, {url: 'https://a.example.com'} | | https://p.test https://a.example.com=https://a.example.com |",
                "TWO | TWO                      |                          |                                       |",
                "'' | {url: 'https://p.test'}   |                          | https://p.test                        |",
                "'' | {url: '/p'}               |                          |                                       | '/p' is relative to a URL that is not known",
            })
    void replacesTheServersOfTheDocument(String root, String path, String operation, String called, String warning)
            throws Exception {
        TestApi api = TestApi.of(
                servers(root) + "paths: {'/it': {" + servers(path) + "get: {" + servers(operation)
                        + "operationId: 'getIt', responses: {'204': {}}}}}",
                OperationSelector.ALL);

        List<String> urls = new ArrayList<>();
        api.operation("getIt").request().servers().ifPresent(servers -> urls.addAll(urls(servers)));
        assertThat(String.join(" ", urls))
                .isEqualTo(called == null ? "" : called.replace("b.example.com/=", "b.example.com/b/="));
        if (warning == null) {
            assertThat(api.warnings()).isEmpty();
        } else {
            assertThat(api.warnings()).anyMatch(each -> each.contains(warning));
        }
    }

    private static List<String> urls(OperationServers servers) {
        List<String> urls = new ArrayList<>(List.of(servers.first().url()));
        servers.chosen().forEach((url, server) -> {
            if (!server.equals(servers.first())) {
                urls.add(url + "=" + server.url());
            }
        });
        return urls;
    }

    private static String servers(String list) {
        return list == null || list.isEmpty()
                ? ""
                : "servers: [" + list.replace("ONE", ONE).replace("TWO", TWO).replace("EMPTY", "") + "], ";
    }

    @ParameterizedTest
    @CsvSource({"https://{region}.example.com/v1, /p, https://{region=eu}.example.com/p"})
    void keepsVariablesOfTheDocumentsServer(String root, String own, String template) throws Exception {
        TestApi api = TestApi.of(
                "servers: [{url: '" + root + "', variables: {region: {default: 'eu', enum: ['eu', 'us']}}}], paths:"
                        + " {'/it': {get: {servers: [{url: '" + own
                        + "'}], operationId: 'getIt', responses: {'204': {}}}}}",
                OperationSelector.ALL);

        Server server = api.operation("getIt").request().servers().orElseThrow().first();
        assertThat(server.template()).isEqualTo(template);
        assertThat(server.variables().get("region").values()).containsExactly("eu", "us");
        assertThat(api.model().serverVariables()).containsOnlyKeys("region");
    }
}

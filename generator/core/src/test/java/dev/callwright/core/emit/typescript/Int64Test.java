package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.LocalApi;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 64-bit integers of the type {@code bigint}: what is emitted, what compiles, and what arrives over HTTP. */
@Timeout(300)
final class Int64Test {
    static final List<String> COMPILERS = TypeScriptCompilation.COMPILERS;

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String ACCOUNT =
            "{\"id\":18446744073709551615,\"small\":1,\"share\":2,\"opened\":3,\"kind\":7,\"level\":1,\"maybe\":9007199254740993,"
                    + "\"constructor\":4,\"list\":[5,null],\"map\":{\"__proto__\":6},\"pair\":[\"a\",7],\"either\":8,"
                    + "\"anything\":9007199254740993,\"more\":9,\"parent\":{\"id\":10},\"source\":{\"number\":11,\"type\":\"%s\"}}";

    @TempDir
    private Path folder;

    @Test
    void tellsTheReaderWhereTheIntegersAre() {
        assertThat(file("typescript/src/int64.ts")).endsWith("""
                export const ofAccount: Shape = {
                  members: {
                    id: 'int64',
                    kind: 'int64',
                    level: 'int64',
                    maybe: 'int64',
                    constructor: 'int64' as const,
                    list: { items: 'int64' },
                    map: { members: {}, rest: 'int64' },
                    pair: { tuple: [undefined, 'int64'] },
                    either: () => ofAccount$Either,
                    parent: () => ofAccount,
                    source: () => ofCardOrCash,
                  },
                };

                export const ofAccount$Either: Shape = { any: ['int64'] };

                export const ofCardOrCash: Shape = { by: 'type', of: { card: () => ofCard } };

                export const ofCard: Shape = { members: { number: 'int64' } };

                export const ofRow: Shape = { members: { id: 'int64' } };

                export const ofRowListResponse: Shape = { members: { data: { items: () => ofRow } } };
                """);
        assertThat(file("snippets/setAccount/full.ts"))
                .contains("replace(1n, {", "id: 1n,", "small: 1,", "pair: ['pair', 1n]");
        assertThat(file("snippets/listRows/full.ts")).contains("list({ page: 1, limit: 10n })");
    }

    @Test
    void emitsNoneOfItByDefault() {
        Generation generation = Generation.of(RESOURCES.resolve("int64.yaml"));
        assertThat(generation.files())
                .extracting(GeneratedFile::path)
                .contains("typescript/src/core/json.ts")
                .doesNotContain("typescript/src/int64.ts", "typescript/src/core/json-int64.ts");
        assertThat(generation.below("typescript/src/"))
                .filteredOn(file -> !file.path().startsWith("core/"))
                .noneMatch(file ->
                        file.content().contains("int64") || file.content().contains("bigint"));
    }

    @ParameterizedTest
    @FieldSource("COMPILERS")
    void compiles(String compiler) throws Exception {
        write();
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, folder, "@acme/bank"))
                .isEmpty();
    }

    @Test
    void readsAndWritesAllDigits() throws Exception {
        write();
        Files.move(folder.resolve("usage/int64.ts"), folder.resolve("snippets/int64.ts"));
        Path program =
                TypeScriptCompilation.emitWithSnippets(folder, "@acme/bank").resolve("main.mjs");
        Files.writeString(program, """
                import { call } from './int64.js';
                (await call(process.argv[2])).forEach((line) => console.log(line));
                """);
        Map<String, Answer> answers = Map.of(
                "/forms", json("[18446744073709551615]"),
                "/events", new Answer("text/event-stream", "data: {\"id\":9007199254740993}\n\n"),
                "/lines", new Answer("application/x-ndjson", "{\"id\":9007199254740993}\n"));
        Map<String, Answer> byLine = Map.of(
                "GET /accounts/18446744073709551615", json(ACCOUNT.formatted("card")),
                "PUT /accounts/18446744073709551615", json(ACCOUNT.formatted("cash")),
                "GET /rows", json("{\"data\":[]}"));
        try (LocalApi api = new LocalApi(answers, byLine)) {
            assertThat(run(program, api.url()))
                    .containsExactly(
                            read("\"11n\"", "card"),
                            read("11", "cash"),
                            "[\"18446744073709551615n\"]",
                            "{\"id\":\"9007199254740993n\"}",
                            "{\"id\":\"9007199254740993n\"}",
                            "{\"id\":\"9007199254740993n\",\"reason\":1}",
                            "{\"reason\":\"r\",\"id\":1}");
            assertThat(api.calls())
                    .extracting(LocalApi.Call::line)
                    .containsExactly(
                            "GET /accounts/18446744073709551615?at=18446744073709551615&at=1&part=1",
                            "PUT /accounts/18446744073709551615",
                            "POST /forms",
                            "GET /rows?page=1&limit=10",
                            "GET /events",
                            "GET /lines");
            assertThat(api.calls().get(0).header("X-Revision")).isEqualTo("-1");
            assertThat(api.calls().get(1).body())
                    .isEqualTo(
                            "{\"id\":18446744073709551615,\"small\":1,\"share\":0.5,\"opened\":0,\"kind\":7,\"level\":4,"
                                    + "\"maybe\":null,\"list\":[1,null],\"map\":{\"a\":-9223372036854775808},\"pair\":[\"a\",2],"
                                    + "\"either\":3,\"anything\":5,\"parent\":{\"id\":2,\"small\":3,\"share\":1,\"kind\":7,\"level\":1},"
                                    + "\"source\":{\"type\":\"card\",\"number\":4}}");
            assertThat(api.calls().get(2).body())
                    .isEqualTo("amount=18446744073709551615&note=%7B%22x%22%3A18446744073709551615%7D");
        }
    }

    private static String read(String number, String type) {
        return "{\"id\":\"18446744073709551615n\",\"small\":1,\"share\":2,\"opened\":3,\"kind\":\"7n\",\"level\":\"1n\","
                + "\"maybe\":\"9007199254740993n\",\"constructor\":\"4n\",\"list\":[\"5n\",null],\"map\":{\"__proto__\":\"6n\"},"
                + "\"pair\":[\"a\",\"7n\"],\"either\":\"8n\",\"anything\":9007199254740992,\"more\":9,\"parent\":{\"id\":\"10n\"},"
                + "\"source\":{\"number\":" + number + ",\"type\":\"" + type + "\"}}";
    }

    private static List<String> run(Path program, String url) throws Exception {
        Process process = new ProcessBuilder("node", program.toString(), url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines().toList();
    }

    private void write() throws Exception {
        TypeScriptCompilation.write(generation().files(), folder);
        Files.createDirectories(folder.resolve("usage"));
        Files.copy(RESOURCES.resolve("int64.ts.txt"), folder.resolve("usage/int64.ts"));
    }

    private static Answer json(String body) {
        return new Answer("application/json", body);
    }

    private static String file(String path) {
        return generation().files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Generation generation() {
        Settings settings = Settings.builder()
                .set(Setting.TYPESCRIPT_INT64, Optional.of("bigint"))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, Optional.of("@acme/bank"))
                .build();
        return Generation.of(RESOURCES.resolve("int64.yaml"), settings);
    }
}

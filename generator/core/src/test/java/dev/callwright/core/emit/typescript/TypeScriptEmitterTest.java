package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.input;
import static dev.callwright.core.emit.typescript.SampleApi.operation;
import static dev.callwright.core.emit.typescript.SampleApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeScriptEmitterTest {
    private static final Path RUNTIME = Path.of("..", "..", "templates", "typescript-runtime", "src");

    private static ApiModel api(int operations) {
        List<Operation> all = IntStream.range(0, operations)
                .mapToObj(i -> operation(
                        "GET",
                        "/x" + letters(i) + "/{id}",
                        "get_" + letters(i),
                        List.of(input("id", Location.PATH, value(TEXT, true))),
                        TEXT))
                .toList();
        return SampleApi.api(all);
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void writesAPackageThatNpmAndTscRead() throws IOException {
        JsonNode npm = new JsonMapper().readTree(SampleApi.source(api(1), "package.json"));
        assertThat(npm.path("name").textValue()).isEqualTo("@acme/api");
        assertThat(npm.path("version").textValue()).isEqualTo("1.2.3");
        assertThat(npm.path("description").textValue()).isEqualTo("A client of Acme \"API\"");
        assertThat(npm.path("type").textValue()).isEqualTo("module");
        assertThat(npm.path("sideEffects").booleanValue()).isFalse();
        assertThat(npm.at("/exports/./import/types").textValue()).isEqualTo("./dist/esm/index.d.ts");
        assertThat(npm.at("/exports/./require/types").textValue()).isEqualTo("./dist/cjs/index.d.ts");
        assertThat(npm.at("/scripts/build:esm").textValue()).isEqualTo("tsc -p tsconfig.json");
        assertThat(npm.at("/scripts/build:cjs").textValue()).startsWith("tsc -p tsconfig.cjs.json");
        JsonNode compiler = new JsonMapper().readTree(SampleApi.source(api(1), "tsconfig.json"));
        assertThat(compiler.at("/compilerOptions/strict").booleanValue()).isTrue();
        assertThat(compiler.at("/compilerOptions/skipLibCheck").isMissingNode()).isTrue();
    }

    @Test
    void exportsClientRuntimeTypesAndResources() {
        assertThat(SampleApi.source(api(1), "src/index.ts")).isEqualTo("""
                export { default, AcmeClient, createAcmeClient } from './client.js';
                export type { Operations } from './operations.js';
                export { acmeSettings } from './settings.js';
                export {
                  ApiClient,
                  ApiError,
                  ApiPromise,
                  AuthenticationError,
                  BadRequestError,
                  BinaryResponse,
                  CallError,
                  Caller,
                  ConflictError,
                  ConnectionError,
                  DecodingError,
                  EventStream,
                  LimitError,
                  NotFoundError,
                  PagePromise,
                  PaymentRequiredError,
                  PermissionDeniedError,
                  RateLimitError,
                  RedirectError,
                  ServerError,
                  TimeoutError,
                  UnprocessableEntityError,
                  clientCredentials,
                  logTo,
                } from './core/index.js';
                export type {
                  ApiResponse,
                  AttemptInfo,
                  Bytes,
                  ClientCredentials,
                  ClientCredentialsOptions,
                  ClientOptions,
                  ClientSettings,
                  Credential,
                  ErrorBody,
                  ExpandArgument,
                  Expandable,
                  ExpandableId,
                  Expanded,
                  ExpandedItem,
                  ExpandingOperation,
                  ExpandingPagedOperation,
                  FileContent,
                  Hooks,
                  OneOf,
                  Open,
                  Operation,
                  OperationDescription,
                  OutcomeInfo,
                  PagedOperation,
                  RawRequest,
                  RequestOptions,
                  ResponseLimits,
                  Secret,
                  SecretSource,
                  ServerSentEvent,
                  Unlisted,
                  Upload,
                  UploadContent,
                  With,
                  Without,
                } from './core/index.js';
                export * from './resources/things.js';
                """);
    }

    @Test
    void splitsAClassOfOperationsThatWouldGrowTooLong() {
        List<GeneratedFile> files = SampleApi.emit(api(600));
        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("typescript/src/operations.ts", "typescript/src/operations-2.ts")
                .doesNotHaveDuplicates();
        assertThat(SampleApi.source(api(600), "src/operations.ts"))
                .contains("import { Operations2 } from './operations-2.js';")
                .contains("export class Operations extends Operations2 {")
                .contains("    super(client);\n    this.#client = client;");
        assertThat(SampleApi.source(api(600), "src/operations-2.ts"))
                .contains("export class Operations2 extends Operations1 {");
    }

    @Test
    void isPure() {
        assertThat(SampleApi.emit(api(30))).isEqualTo(SampleApi.emit(api(30)));
    }

    @Test
    void marksEverySourceOfItsOwnAsGenerated() {
        assertThat(SampleApi.emit(api(3)))
                .filteredOn(file -> file.path().endsWith(".ts") && !file.path().contains("/core/"))
                .allSatisfy(file -> assertThat(file.content())
                        .startsWith("// Generated by Callwright")
                        .endsWith("\n")
                        .doesNotContain("\n\n\n")
                        .doesNotContain("\r"));
    }

    @Test
    void copiesEveryFileOfTheRuntimeWithOneOfTheReadersOfJson() throws IOException {
        try (Stream<Path> files = Files.walk(RUNTIME)) {
            List<String> sources = files.filter(Files::isRegularFile)
                    .map(file -> "typescript/src/core/"
                            + RUNTIME.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith("/json-int64.ts"))
                    .sorted()
                    .toList();
            for (Int64Type type : Int64Type.values()) {
                assertThat(RuntimeFiles.copy(type))
                        .allSatisfy(file -> assertThat(file.content()).isNotBlank())
                        .extracting(GeneratedFile::path)
                        .isEqualTo(sources);
            }
        }
        assertThat(json(Int64Type.NUMBER)).contains("= JSON.parse;").doesNotContain("class");
        assertThat(json(Int64Type.BIGINT)).contains("class JsonText");
    }

    private static String json(Int64Type type) {
        return RuntimeFiles.copy(type).stream()
                .filter(file -> file.path().endsWith("/core/json.ts"))
                .findFirst()
                .orElseThrow()
                .content();
    }
}

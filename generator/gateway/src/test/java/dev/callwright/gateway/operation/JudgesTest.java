package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.sample.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Arguments are judged as ajv judges them by the same schema: those of all operations of Stripe's document, of the wire cases
 * and of the goldens, valid and mutated. {@code -Dfuzz.seed} chooses other mutations, {@code new} those that no run had before.
 */
class JudgesTest {
    private static final Path SPECS = Path.of("..", "..", "specs");
    private static final Path GOLDENS = Path.of("..", "core", "src", "test", "golden", "good");
    private static final Path AJV = SPECS.resolve("contract-server/node_modules/ajv/dist/2020.js");
    private static final String SCRIPT = """
            import Ajv from '%s';
            import { createInterface } from 'node:readline';
            const options = { strict: false, validateFormats: false, logger: false };
            function compiled(schema) {
              try {
                return new Ajv.default(options).compile(schema);
              } catch {
                // A pattern that is one without the flag u only.
                return new Ajv.default({ ...options, unicodeRegExp: false }).compile(schema);
              }
            }
            for await (const line of createInterface({ input: process.stdin })) {
              const { schema, cases } = JSON.parse(line);
              const validate = compiled(schema);
              console.log(cases.map((each) => (validate(each) ? 'v' : 'i')).join(''));
            }
            """;

    @TempDir
    private Path folder;

    /** Arguments of an operation, and which of them are valid. */
    private record Judged(GatewayOperation operation, List<JsonNode> cases, String verdicts) {}

    @Test
    void judgesArgumentsAsAjv() throws Exception {
        String given = System.getProperty("fuzz.seed", "1");
        long seed = given.equals("new") ? System.currentTimeMillis() : Long.parseLong(given);
        System.out.println("arguments of -Dfuzz.seed=" + seed);
        Random random = new Random(seed);
        int mutants = Integer.getInteger("gateway.mutants", 2);
        List<Judged> judged = new ArrayList<>();
        for (LoadedApi loaded : documents()) {
            judged.addAll(judged(loaded, new ArgumentMutations(random), mutants));
        }
        List<String> expected = ajv(judged);
        List<String> different = new ArrayList<>();
        int valid = 0;
        int all = 0;
        for (int index = 0; index < judged.size(); index++) {
            Judged each = judged.get(index);
            for (int one = 0; one < each.cases().size(); one++) {
                char verdict = each.verdicts().charAt(one);
                all++;
                valid += verdict == 'v' ? 1 : 0;
                if (verdict != expected.get(index).charAt(one)) {
                    different.add(each.operation() + " " + verdict + " "
                            + each.cases().get(one));
                }
            }
        }
        assertThat(different).as("of %d, seed %d", all, seed).isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(2_000);
        assertThat(valid).isBetween(all / 4, all * 3 / 4);
    }

    private static List<LoadedApi> documents() throws IOException {
        List<LoadedApi> documents = new ArrayList<>();
        documents.add(TestApis.stripe());
        try (Stream<Path> goldens = Files.list(GOLDENS)) {
            for (Path golden : goldens.sorted().toList()) {
                Path spec = golden.resolve("spec.yaml");
                if (Files.exists(spec)) {
                    documents.add(TestApis.load(spec));
                }
            }
        }
        return documents;
    }

    private static List<Judged> judged(LoadedApi loaded, ArgumentMutations mutations, int mutants) {
        Api api = Api.of(loaded, "test", new ApiServers(Optional.of("http://127.0.0.1:9"), Map.of()));
        ApiParts parts = new ApiParts(loaded, "test");
        List<Judged> judged = new ArrayList<>();
        for (GatewayOperation operation : api.operations()) {
            List<JsonNode> cases = new ArrayList<>();
            for (Variant variant : Variant.OF_ALL) {
                ObjectNode arguments = parts.example(operation.operation(), variant);
                cases.add(arguments);
                for (int count = 0; count < mutants; count++) {
                    cases.add(mutations.of(arguments));
                }
            }
            ArgumentValidator validator = new ArgumentValidator(operation.schema());
            StringBuilder verdicts = new StringBuilder();
            cases.forEach(each -> verdicts.append(validator.isValid(each) ? 'v' : 'i'));
            // The samples themselves, as they are.
            assertThat(verdicts.charAt(0)).as("%s %s", operation, cases.get(0)).isEqualTo('v');
            assertThat(verdicts.charAt(mutants + 1))
                    .as("%s %s", operation, cases.get(mutants + 1))
                    .isEqualTo('v');
            judged.add(new Judged(operation, cases, verdicts.toString()));
        }
        return judged;
    }

    private List<String> ajv(List<Judged> judged) throws IOException, InterruptedException {
        assertThat(AJV)
                .as("run 'npm ci' in specs/contract-server (Node 20 or later)")
                .exists();
        Path script = Files.writeString(
                folder.resolve("judge.mjs"),
                SCRIPT.formatted(AJV.toAbsolutePath().normalize().toUri()));
        StringBuilder lines = new StringBuilder();
        for (Judged each : judged) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set("schema", each.operation().schema());
            each.cases().forEach(line.putArray("cases")::add);
            lines.append(line).append('\n');
        }
        Path input = Files.writeString(folder.resolve("cases.jsonl"), lines);
        Process node = new ProcessBuilder("node", script.toString())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}

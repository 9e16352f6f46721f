package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of names in overlay.md is what the operations in it get together, in both languages. */
final class OperationNamesTest {
    private static final Map<String, String> ANSWERS = Map.of(
            "a list",
                    "'200': {description: x, content: {application/json: {schema: {type: array, items: {type: object}}}}}",
            "an object",
                    "'200': {description: x, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}",
            "a file", "'200': {description: x, content: {application/pdf: {}}}",
            "nothing", "'204': {description: x}");

    @TempDir
    private Path temp;

    @Test
    void namesOfTheTable() throws IOException {
        List<List<String>> rows = Tables.rows(Document.of("generator/docs/overlay.md"), "Operation", "Answer", "Name");
        assertThat(rows).hasSizeGreaterThan(10);
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (List<String> row : rows) {
            String[] operation = row.get(0).split(" ");
            paths.computeIfAbsent(operation[1], unused -> new StringBuilder())
                    .append("    " + operation[0].toLowerCase(Locale.ROOT) + ": {responses: {" + ANSWERS.get(row.get(1))
                            + "}}\n");
            expected.add(row.get(0) + " " + row.get(2));
        }
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: Names, version: '1'}\n"
                + "servers: [{url: https://api.example.com}]\npaths:\n");
        paths.forEach((path, operations) -> document.append("  '" + path + "':\n" + operations));
        LoadedApi api = Generating.api(Files.writeString(temp.resolve("names.yaml"), document));
        List<String> names = new ArrayList<>();
        api.model().resources().forEach(top -> add(api, top, new Prefixes("", ""), names));
        assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The accessors before a method. */
    private record Prefixes(String java, String typeScript) {}

    private static void add(LoadedApi api, Resource resource, Prefixes parents, List<String> names) {
        Prefixes prefixes = new Prefixes(
                parents.java() + api.names().java().resourceAccessor(resource) + ".",
                parents.typeScript() + api.names().typeScript().resourceAccessor(resource) + ".");
        for (Operation operation : resource.operations()) {
            String java = prefixes.java() + api.names().java().method(operation);
            assertThat(prefixes.typeScript() + api.names().typeScript().method(operation))
                    .isEqualTo(java);
            names.add(operation.method() + " " + operation.path() + " " + java);
        }
        resource.children().forEach(child -> add(api, child, prefixes, names));
    }
}

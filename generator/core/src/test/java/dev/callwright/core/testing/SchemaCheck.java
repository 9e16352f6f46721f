package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Validates JSON by a JSON Schema with ajv, which is code that is not ours. */
public final class SchemaCheck {
    private static final Path AJV = Path.of(
                    "..", "..", "specs", "contract-server", "node_modules", "ajv", "dist", "2020.js")
            .toAbsolutePath()
            .normalize();
    private static final String SCRIPT = """
            import Ajv from '%s';
            import { readFileSync } from 'node:fs';
            const [schema, ...files] = process.argv.slice(2);
            const validate = new Ajv.default({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schema)));
            for (const file of files) {
              if (!validate(JSON.parse(readFileSync(file)))) {
                for (const error of validate.errors) console.log(`${file}${error.instancePath} ${error.message}`);
              }
            }
            """;

    private SchemaCheck() {}

    /** The violations of a schema in documents by name; the folder is for files that the check needs. */
    public static List<String> violations(Path schema, Map<String, String> documents, Path folder)
            throws IOException, InterruptedException {
        assertThat(AJV)
                .as(
                        "the contract server's libraries are missing; run 'npm ci' in specs/contract-server (Node 20 or later)")
                .exists();
        Path script = Files.writeString(folder.resolve("check.mjs"), SCRIPT.formatted(AJV.toUri()));
        List<String> command = new ArrayList<>(List.of("node", script.toString(), schema.toString()));
        for (Map.Entry<String, String> document : documents.entrySet()) {
            command.add(Files.writeString(folder.resolve(document.getKey() + ".json"), document.getValue())
                    .toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}

package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that objects, functions and promises have already, or that mean something to the language, in every place. */
final class InheritedNamesTest {
    private static final List<String> NAMES = List.of(
            ("constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable __proto__"
                            + " __defineGetter__ then name length prototype arguments call apply default new"
                            + " withOptions optionsWith client options args Object")
                    .split(" "));
    private static final List<String> WORDS = List.of(
            "arguments",
            "default",
            "new",
            "class",
            "eval",
            "await",
            "async",
            "static",
            "undefined",
            "globalThis",
            "params",
            "options");
    private static final String VALUE = "v 1";

    @TempDir
    private static Path folder;

    private static Path output;

    @BeforeAll
    static void generate() throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.json"), new NamesOfTheDocument(NAMES).json());
        output = folder.resolve("output");
        Generation generation = Generation.of(spec);
        TypeScriptCompilation.write(generation.files(), output);
        Files.createDirectories(output.resolve("usage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typescript", "ts70"})
    void compileWithTheSnippetsAndAProgram(String compiler) throws Exception {
        Files.writeString(output.resolve("usage/usage.ts"), program());
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, output, "@local/acme"))
                .isEmpty();
    }

    @Test
    void areSentWhenGivenAndOnlyThen() throws Exception {
        Path project = output.resolve("typescript");
        Files.writeString(project.resolve("src/usage.ts"), program().replace("'@local/acme'", "'./index.js'"));
        assertThat(node(TypeScriptCompilation.script("ts70").toString(), "-p", project.toString()))
                .isEmpty();
        Files.delete(project.resolve("src/usage.ts"));
        Path run = Files.writeString(project.resolve("run.mjs"), RUN);
        assertThat(node(run.toString()).lines()).containsExactlyElementsOf(expected());
    }

    // Emits what a program would write for each name and place, first with the argument and then without.
    private static String program() {
        StringBuilder code =
                new StringBuilder("import { createAcmeClient, type AcmeClientOptions } from '@local/acme';\n\n");
        code.append("export async function use(options: AcmeClientOptions): Promise<unknown[]> {\n");
        code.append("  const client = createAcmeClient(options).operations;\n  const results: unknown[] = [];\n");
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String member = "{ [" + TypeScriptLiterals.string(key(name)) + "]: ";
            code.append("  await client.query" + i + "(" + member + "['a', 'b'] });\n");
            code.append("  await client.query" + i + "({});\n  await client.query" + i + "();\n");
            for (String place : List.of("header", "cookie", "json", "form", "multi")) {
                code.append("  await client." + place + i + "(" + member + "'" + VALUE + "' });\n");
                code.append("  await client." + place + i + "({});\n");
            }
            code.append("  await client.path" + i + "({ " + parameter(name) + ": '" + VALUE + "' });\n");
            code.append("  results.push(await client.schema" + i + "(), await client.enum" + i + "());\n");
            code.append("  for await (const item of client.pages" + i + "()) {\n    results.push(item);\n  }\n");
        }
        return code.append("  return results;\n}\n").toString();
    }

    private static final String RUN = """
            import { use } from './dist/esm/usage.js';

            const fetch = async (url, { method, headers, body }) => {
              const own = [...headers].filter(([name]) => !/^(accept|content-type|user-agent)$/.test(name));
              const type = { headers: { 'Content-Type': headers.get('Content-Type') ?? 'text/plain' } };
              const parts = async () => JSON.stringify([...(await new Response(body, type).formData())]);
              const sent = body instanceof Blob ? await parts() : (body ?? '');
              const line = `${method} ${url.replace('https://api.test', '')} ${own.map((each) => each.join('=')).join()} ${sent}`;
              console.log(line.trimEnd());
              const isLast = !url.includes('/pages') || url.includes('?');
              return Response.json({ cursor: isLast ? '' : 'n' });
            };
            await use({ baseUrl: 'https://api.test', fetch });
            """;

    private static List<String> expected() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String wire = name.toLowerCase(Locale.ROOT);
            lines.add("GET /x/query" + i + "?" + name + "=a%7Cb");
            lines.add("GET /x/query" + i);
            lines.add("GET /x/query" + i);
            lines.addAll(List.of("GET /x/header" + i + " " + wire + "=" + VALUE, "GET /x/header" + i));
            lines.addAll(List.of("GET /x/cookie" + i + " cookie=" + name + "=v%201", "GET /x/cookie" + i));
            lines.addAll(List.of("POST /x/json" + i + "  {\"" + name + "\":\"v 1\"}", "POST /x/json" + i));
            lines.addAll(List.of("POST /x/form" + i + "  " + name + "=v+1", "POST /x/form" + i));
            lines.addAll(List.of("POST /x/multi" + i + "  [[\"" + name + "\",\"v 1\"]]", "POST /x/multi" + i));
            lines.add("GET /x/path" + i + "/v%201");
            lines.addAll(List.of("GET /x/schema" + i, "GET /x/enum" + i));
            lines.addAll(List.of("GET /x/pages" + i, "GET /x/pages" + i + "?" + name + "=n"));
        }
        return lines;
    }

    /** The key that the caller writes. */
    private static String key(String name) {
        return name.equals("__proto__") ? "__proto___" : name;
    }

    /** The parameter of a method, which cannot be a word of the language. */
    private static String parameter(String name) {
        return WORDS.contains(name) ? name + "_" : name.replace("__", "");
    }

    private static String node(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}

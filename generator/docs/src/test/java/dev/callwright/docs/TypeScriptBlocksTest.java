package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The TypeScript of the documents has no type error against generated SDKs. */
final class TypeScriptBlocksTest {
    private static final Path COMPILER =
            Document.ROOT.resolve("templates/typescript-runtime/node_modules/ts70/bin/tsc");
    private static final Pattern IMPORTED = Pattern.compile("import (?:type )?(?:\\w+, )?\\{([^}]*)\\} from '@");
    // What code of the documents uses without declaring it.
    private static final String AMBIENT = """
            declare const request: Request;
            declare const body: string;
            declare const params: { get(name: string): string | null };
            """;

    @Test
    void codeHasTheRightTypes() throws IOException, InterruptedException {
        Path folder = Path.of("target/ts-blocks").toAbsolutePath();
        Session.deleteRecursively(folder);
        Documentation documentation = Documentation.get();
        for (Block block : Document.blocks("ts")) {
            write(folder, block, documentation.sdk(block));
        }

        assertThat(check(folder)).isEmpty();
    }

    @Test
    void aBrokenBlockFails() throws IOException, InterruptedException {
        Path folder = Path.of("target/ts-broken").toAbsolutePath();
        Session.deleteRecursively(folder);
        Block block = new Block(Path.of("x.md"), 7, "ts", "", "const count: number = stripe.identity;\n");
        write(folder, block, Documentation.get().sdks().get(0));

        assertThat(check(folder)).contains("X_md_7.ts", "error TS2322");
    }

    private static void write(Path folder, Block block, Sdk sdk) throws IOException {
        Files.createDirectories(folder);
        String code = block.text();
        String imports = "";
        if (!code.contains("import " + sdk.variable())) {
            imports += "import " + sdk.variable() + " from '" + sdk.npmName() + "';\n";
        }
        Matcher imported = IMPORTED.matcher(code);
        String already = imported.find() ? imported.group(1) : "";
        String names = exported(sdk)
                .filter(name ->
                        Pattern.compile("\\b" + name + "\\b").matcher(code).find())
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(already).find())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            imports += "import { " + names + " } from '" + sdk.npmName() + "';\n";
        }
        Files.writeString(folder.resolve(block.id() + ".ts"), imports + code + "\nexport {};\n");
    }

    // The values that index.ts exports by name.
    private static Stream<String> exported(Sdk sdk) throws IOException {
        Matcher lists = Pattern.compile("export \\{([^}]*)\\}")
                .matcher(Files.readString(sdk.folder().resolve("typescript/src/index.ts")));
        return lists.results()
                .flatMap(list -> Pattern.compile("\\w+").matcher(list.group(1)).results())
                .map(MatchResult::group)
                .filter(name -> !name.equals("default"));
    }

    private static String check(Path folder) throws IOException, InterruptedException {
        Documentation documentation = Documentation.get();
        String paths = documentation.sdks().stream()
                .map(sdk -> "\"" + sdk.npmName() + "\": [\"" + sdk.folder().resolve("typescript/src/index.ts") + "\"]")
                .collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("ambient.d.ts"), AMBIENT);
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(folder.resolve("tsconfig.json"), """
                {
                  "extends": "%s",
                  "compilerOptions": {
                    "noEmit": true, "rootDir": "/", "incremental": false, "noUnusedLocals": false, "paths": {%s}
                  },
                  "include": ["*.ts"]
                }
                """.formatted(
                        documentation.sdks().get(0).folder().resolve("typescript/tsconfig.json"), paths));
        assertThat(COMPILER).as("run 'npm ci' in templates/typescript-runtime").exists();
        return Processes.run(folder, Map.of(), List.of("node", COMPILER.toString(), "--pretty", "false", "-p", "."))
                .out();
    }
}

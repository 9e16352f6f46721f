package dev.callwright.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.SnippetProcess;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles all TypeScript SDKs and snippets together, with one copy of the runtime, and runs the snippets in one process. */
final class TypeScriptProgram implements WireProgram {
    private static final String SOURCES = "typescript/src/";
    private static final String CORE = SOURCES + "core/";
    private static final String FILE_CONTENT = "'content of the file'";
    private static final Pattern BROKEN = Pattern.compile("\\S*/(?:snippets|resources)/([a-z0-9-]+)\\.ts\\(.*");
    private static final Pattern FAILED = Pattern.compile("\\S*/snippets/([a-z0-9-]+)\\.js failed: (.*)");

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> snippets = new ArrayList<>();

    @Override
    public Map<String, String> run(List<WireSdk> sdks, Path folder) throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Path compiled = folder.resolve("compiled");
        for (WireSdk sdk : sdks) {
            write(sdk, project);
            link(sdk, project);
            link(sdk, compiled);
        }
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(
                project.resolve("tsconfig.json"),
                sdks.get(0).files().stream()
                        .filter(file -> file.path().equals("typescript/tsconfig.json"))
                        .findFirst()
                        .orElseThrow()
                        .content()
                        .replace("./src", ".")
                        .replace("./dist/esm", "../compiled")
                        .replace("\"src\"", "\".\"")
                        .replace("\"declaration\": true", "\"declaration\": false")
                        .replace("\"sourceMap\": true", "\"sourceMap\": false"));
        for (String message : TypeScriptCompilation.emit(project)) {
            Matcher broken = BROKEN.matcher(message);
            // Further lines of a message are indented.
            assertThat(broken.matches() || message.startsWith(" ")).as(message).isTrue();
            if (broken.matches()) {
                errors.merge(broken.group(1), message, (first, second) -> first);
            }
        }
        List<Path> scripts = snippets.stream().map(compiled::resolve).toList();
        Matcher failed = FAILED.matcher(SnippetProcess.javaScript(scripts, folder));
        while (failed.find()) {
            errors.put(failed.group(1), failed.group(2));
        }
        return errors;
    }

    private void write(WireSdk sdk, Path project) throws IOException {
        String name = sdk.document().name();
        for (GeneratedFile file : sdk.files()) {
            if (file.path().startsWith(CORE)) {
                write(project.resolve("core"), file.path().substring(CORE.length()), file.content());
            } else if (file.path().startsWith(SOURCES)) {
                write(project.resolve(name).resolve("src"), file.path().substring(SOURCES.length()), file.content());
            }
        }
        for (WireSnippet snippet : sdk.snippets()) {
            if (!snippet.code().isEmpty()) {
                String id = snippet.row().id();
                String code = snippet.code().replace("from '" + name + "'", "from '../src/index.js'");
                write(project, name + "/snippets/" + id + ".ts", withUploads(snippet.row(), code));
                snippets.add(name + "/snippets/" + id + ".js");
            }
        }
    }

    private static void write(Path folder, String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    // The compilers follow the link, so that the runtime is compiled and loaded once.
    private static void link(WireSdk sdk, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("core"));
        Path sources =
                Files.createDirectories(folder.resolve(sdk.document().name()).resolve("src"));
        Files.createSymbolicLink(sources.resolve("core"), Path.of("..", "..", "core"));
    }

    // Snippets have a text in the place of the content of files.
    private static String withUploads(WireCase row, String code) {
        String all = code;
        for (WireCase.Upload upload : row.uploads()) {
            StringJoiner bytes = new StringJoiner(", ", "new Uint8Array([", "])");
            for (byte each : upload.content()) {
                bytes.add(String.valueOf(each & 0xff));
            }
            all = all.replaceFirst(Pattern.quote(FILE_CONTENT), Matcher.quoteReplacement(bytes.toString()));
        }
        return all.replace(TextNode.valueOf(row.id() + "/").asText(), "");
    }
}

package dev.callwright.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.SnippetProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles all Java SDKs and snippets together, with one copy of the runtime, and runs the snippets in one process. */
final class JavaProgram implements WireProgram {
    private static final String CORE = "wire.core";
    private static final Pattern CLASS = Pattern.compile("final class (\\S+)");
    private static final Pattern BROKEN = Pattern.compile("\\w+ snippets/([a-z0-9-]+)\\.java:\\d+: .*", Pattern.DOTALL);
    private static final Pattern FAILED = Pattern.compile("(\\S+) failed: (.*)");

    private final Map<String, GeneratedFile> sources = new LinkedHashMap<>();
    private final Map<String, GeneratedFile> snippets = new LinkedHashMap<>();
    private final Map<String, String> idsByClass = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    @Override
    public Map<String, String> run(List<WireSdk> sdks, Path folder) throws Exception {
        sdks.forEach(this::add);
        Path classes = folder.resolve("classes");
        if (!compile(classes)) {
            // Without the snippets that do not compile.
            assertThat(compile(classes)).as("%s", errors).isTrue();
        }
        for (WireSdk sdk : sdks) {
            for (WireSnippet snippet : sdk.snippets()) {
                snippet.row().writeUploads(classes);
            }
        }
        String log = SnippetProcess.compiledJava(List.copyOf(snippets.values()), classes);
        Matcher failed = FAILED.matcher(log);
        while (failed.find()) {
            errors.put(idsByClass.getOrDefault(failed.group(1), failed.group(1)), failed.group(2));
        }
        return errors;
    }

    private boolean compile(Path classes) throws IOException {
        List<String> messages = JavaCompilation.of(all(), classes, JavaCompilation.runtimeClassPath())
                .messages();
        for (String message : messages) {
            Matcher broken = BROKEN.matcher(message);
            assertThat(broken.matches()).as(message).isTrue();
            snippets.remove(broken.group(1));
            errors.merge(broken.group(1), message, (first, second) -> first);
        }
        return messages.isEmpty();
    }

    private static String words(GeneratedFile file) {
        return file.content().replaceAll("\\s+(\\* )?", " ");
    }

    private List<GeneratedFile> all() {
        List<GeneratedFile> all = new ArrayList<>(sources.values());
        all.addAll(snippets.values());
        return all;
    }

    private void add(WireSdk sdk) {
        String core = sdk.api().names().java().corePackage();
        for (GeneratedFile file : sdk.files()) {
            if (file.path().endsWith(".java") && !file.path().endsWith("module-info.java")) {
                String path = file.path().replace(core.replace('.', '/'), CORE.replace('.', '/'));
                GeneratedFile moved = new GeneratedFile(path, file.content().replace(core, CORE));
                GeneratedFile other = sources.putIfAbsent(path, moved);
                // Lines of comments are as long as the name of the package leaves room for.
                assertThat(other == null || words(other).equals(words(moved)))
                        .as("%s is the same in all SDKs", path)
                        .isTrue();
            }
        }
        for (WireSnippet snippet : sdk.snippets()) {
            if (!snippet.code().isEmpty()) {
                String id = snippet.row().id();
                snippets.put(
                        id,
                        new GeneratedFile(
                                "snippets/" + id + ".java", snippet.code().replace(core, CORE)));
                Matcher declared = CLASS.matcher(snippet.code());
                assertThat(declared.find()).as(id).isTrue();
                idsByClass.put(declared.group(1), id);
            }
        }
    }
}

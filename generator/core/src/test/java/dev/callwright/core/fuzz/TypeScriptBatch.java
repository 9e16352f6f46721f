package dev.callwright.core.fuzz;

import dev.callwright.core.fuzz.Failure.Stage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the TypeScript of many documents in one program, snippets included; all share one copy of the runtime. */
final class TypeScriptBatch {
    private static final String SOURCES = "typescript/src/";
    private static final Pattern MESSAGE = Pattern.compile("(\\w+)/(.*?)\\((\\d+),\\d+\\): error (TS\\d+): (.*)");

    private static final Path RUNTIME = Path.of("../../templates/typescript-runtime/src");
    private static final Set<String> OF_API = Set.of(SOURCES + "core/error-body.ts");

    private final Path folder;

    /** @param folder is emptied and filled */
    TypeScriptBatch(Path folder) {
        this.folder = folder;
    }

    /** What does not compile; of several messages about a document the first. */
    List<Found> failures(List<Generated> batch) throws IOException, InterruptedException {
        TypeScriptCompilation.write(files(batch), folder);
        List<Found> found = new ArrayList<>();
        Map<String, Sample> remaining = new LinkedHashMap<>();
        batch.forEach(each -> remaining.put(each.sample().name(), each.sample()));
        // A mistake in the syntax of one file hides what is wrong with others.
        boolean again = !remaining.isEmpty();
        while (again) {
            List<Found> round = round(remaining);
            round.forEach(each -> remaining.remove(each.sample().name()));
            found.addAll(round);
            again = !round.isEmpty() && !remaining.isEmpty();
        }
        return found;
    }

    private List<Found> round(Map<String, Sample> samples) throws IOException, InterruptedException {
        project(samples);
        Map<Sample, Found> found = new LinkedHashMap<>();
        List<String> lines = TypeScriptCompilation.check("ts70", folder);
        for (String line : lines) {
            Matcher message = MESSAGE.matcher(line.substring(Math.max(0, line.indexOf(folder.getFileName() + "/"))
                    + (line.contains(folder.getFileName() + "/")
                            ? folder.getFileName().toString().length() + 1
                            : 0)));
            if (message.matches() && samples.containsKey(message.group(1))) {
                Sample sample = samples.get(message.group(1));
                found.putIfAbsent(sample, new Found(sample, failure(sample, message)));
            }
        }
        if (found.isEmpty() && !lines.isEmpty()) {
            throw new IllegalStateException("tsc says of no document: " + String.join("\n", lines));
        }
        return List.copyOf(found.values());
    }

    private Failure failure(Sample sample, Matcher message) throws IOException {
        String path = message.group(2);
        String[] parts = path.split("/");
        String area = parts[0].equals("snippets") || parts.length < 3 ? parts[0] : parts[2];
        String text = Files.readString(folder.resolve(sample.name()).resolve(path))
                .lines()
                .skip(Long.parseLong(message.group(3)) - 1)
                .findFirst()
                .orElse("");
        return new Failure(
                Stage.TYPESCRIPT,
                message.group(4) + " in " + area + ": " + Failure.shape(message.group(5)),
                message.group() + "\n" + text);
    }

    private void project(Map<String, Sample> samples) throws IOException {
        String paths = samples.values().stream()
                .map(sample ->
                        "\"" + sample.typeScriptPackage() + "\": [\"./" + sample.name() + "/" + SOURCES + "index.ts\"]")
                .collect(Collectors.joining(", "));
        String include = samples.keySet().stream()
                .map(name -> "\"" + name + "/" + SOURCES + "**/*.ts\", \"" + name + "/snippets/**/*.ts\"")
                .collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("tsconfig.json"), """
                {
                  "extends": "./base.json",
                  "compilerOptions": {"rootDir": ".", "paths": {%s}},
                  "include": [%s]
                }
                """.formatted(paths, include));
    }

    private static List<GeneratedFile> files(List<Generated> batch) {
        Map<String, GeneratedFile> files = new LinkedHashMap<>();
        files.put("package.json", new GeneratedFile("package.json", "{\"type\": \"module\"}\n"));
        for (Generated generated : batch) {
            for (GeneratedFile file : generated.files()) {
                placed(generated.sample(), file, files);
            }
        }
        return List.copyOf(files.values());
    }

    private static String runtime(String path) {
        try {
            return Files.readString(RUNTIME.resolve(path.substring(path.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void placed(Sample sample, GeneratedFile file, Map<String, GeneratedFile> files) {
        String path = file.path();
        if (path.equals("typescript/tsconfig.json")) {
            files.putIfAbsent("base.json", new GeneratedFile("base.json", file.content()));
        } else if (OF_API.contains(path)) {
            // The runtime that all share has the type for any API; the API's own is compiled beside it.
            files.put(sample.name() + "/" + path, new GeneratedFile(sample.name() + "/" + path, file.content()));
            String shared = path.substring(SOURCES.length());
            files.putIfAbsent(shared, new GeneratedFile(shared, runtime(path)));
        } else if (path.startsWith(SOURCES + "core/")) {
            String shared = path.substring(SOURCES.length());
            files.putIfAbsent(shared, new GeneratedFile(shared, file.content()));
        } else if (path.startsWith(SOURCES) && path.endsWith(".ts")) {
            String own = sample.name() + "/" + path;
            files.put(own, new GeneratedFile(own, sharing(path.substring(SOURCES.length()), file.content())));
        } else if (path.startsWith("snippets/") && path.endsWith(".ts")) {
            String own = sample.name() + "/" + path;
            files.put(own, new GeneratedFile(own, file.content()));
        }
    }

    // What is imported from the package's own copy of the runtime comes from the one three folders up.
    private static String sharing(String path, String content) {
        int depth = path.split("/").length - 1;
        String up = "../".repeat(depth);
        return content.replace("'" + (depth == 0 ? "./" : up) + "core/", "'" + up + "../../../core/");
    }
}

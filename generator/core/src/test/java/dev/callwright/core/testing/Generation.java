package dev.callwright.core.testing;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that is generated from one document, in memory.
 *
 * @param api the API
 * @param files all outputs
 */
public record Generation(LoadedApi api, List<GeneratedFile> files) {

    /** What the document gives with these settings beside it. */
    public static Generation of(Path spec, Settings settings) {
        Settings all = Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .build()
                .orElse(settings);
        GenerationRequest request = GenerationRequest.of(all);
        Generator generator = new Generator(step -> {});
        LoadedApi api = generator.load(request);
        return new Generation(api, generator.emit(api, request));
    }

    /** What the document gives by itself. */
    public static Generation of(Path spec) {
        return of(spec, Settings.builder().build());
    }

    /** Files below a folder of the output, with their path inside it. */
    public List<GeneratedFile> below(String folder) {
        return files.stream()
                .filter(file -> file.path().startsWith(folder))
                .map(file -> new GeneratedFile(file.path().substring(folder.length()), file.content()))
                .toList();
    }

    /** Java sources, those of the snippets included, without the declaration of the module. */
    public List<GeneratedFile> javaSources() {
        return files.stream()
                .filter(file -> file.path().endsWith(".java") && !file.path().endsWith("/module-info.java"))
                .toList();
    }

    /** Everything but the runtimes' sources, which are the same in every output and tested where they are written. */
    public List<GeneratedFile> withoutRuntimes() {
        String javaCore =
                "java/src/main/java/" + api.names().java().corePackage().replace('.', '/') + "/";
        return files.stream()
                .filter(file ->
                        !file.path().startsWith(javaCore) && !file.path().startsWith("typescript/src/core/"))
                .toList();
    }
}

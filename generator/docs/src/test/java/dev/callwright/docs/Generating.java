package dev.callwright.docs;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.Snippets;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Generates in memory. */
final class Generating {
    private Generating() {}

    /**
     * What a document gives.
     *
     * @param api the API
     * @param files the generated files
     */
    record Generated(LoadedApi api, List<GeneratedFile> files) {
        /** The content of the file whose path ends so. */
        String file(String end) {
            return files.stream()
                    .filter(file -> file.path().endsWith(end))
                    .findFirst()
                    .orElseThrow()
                    .content();
        }

        List<String> warnings() {
            return api.warnings().stream().map(Object::toString).toList();
        }
    }

    /** What is generated from a document. */
    static Generated files(Path spec) {
        GenerationRequest request = request(spec, List.of());
        Generator generator = new Generator(step -> {});
        LoadedApi api = generator.load(request);
        return new Generated(api, generator.emit(api, request));
    }

    /** The API of a document. */
    static LoadedApi api(Path spec) {
        return new Generator(step -> {}).load(request(spec, List.of()));
    }

    /** The call of an operation as curl. */
    static String curl(Generated generated, String operation, String arguments) {
        return new Snippets(generated.api())
                .render(operation, SnippetLanguage.CURL, Variant.MINIMAL, Optional.of(arguments));
    }

    /** The warnings about a document with overlays. */
    static List<String> warnings(Path spec, List<Path> overlays) {
        LoadedApi api = new Generator(step -> {}).load(request(spec, overlays));
        return api.warnings().stream().map(Object::toString).toList();
    }

    private static GenerationRequest request(Path spec, List<Path> overlays) {
        return GenerationRequest.of(Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .set(Setting.OVERLAYS, overlays.stream().map(Path::toString).toList())
                .build());
    }

    /** Reads a file of settings; throws if it has a fault. */
    static void checkConfig(Path file) {
        ConfigFile.read(file);
    }
}

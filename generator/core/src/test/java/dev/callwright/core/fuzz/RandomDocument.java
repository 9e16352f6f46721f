package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A document of 3 to 12 operations made of whatever OpenAPI allows, and at times of a little that it does not. */
final class RandomDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Dice dice;
    private final WeirdNames names;
    private final RandomValues values;
    private final RandomSecurity security;
    private final String version;
    private final Vocabulary vocabulary;
    private final RandomSchemas schemas;
    private final RandomInputs inputs;
    private final RandomOperations operations;

    private RandomDocument(long seed) {
        this.dice = new Dice(seed);
        this.names = new WeirdNames(dice, dice.oneOf(10, 30, 60));
        this.values = new RandomValues(dice);
        this.security = new RandomSecurity(dice);
        this.version = dice.oneOf("3.0.0", "3.0.3", "3.0.4", "3.1.0", "3.1.1", "3.1.0", "3.2.0");
        this.vocabulary = new Vocabulary(!version.startsWith("3.0"), keys(dice.between(1, 8)), keys(dice.below(4)));
        this.schemas = new RandomSchemas(dice, names, vocabulary);
        this.inputs = new RandomInputs(dice, names, schemas);
        this.operations = new RandomOperations(dice, names, inputs, vocabulary);
    }

    /** The document of this seed. */
    static ObjectNode of(long seed) {
        return new RandomDocument(seed).document();
    }

    /** Schemas in the words of a document that has these components; for who needs one alone. */
    static RandomSchemas schemas(Dice dice, Vocabulary vocabulary) {
        return new RandomSchemas(dice, new WeirdNames(dice, 50), vocabulary);
    }

    private List<String> keys(int count) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            keys.add(names.component());
        }
        return new ArrayList<>(keys);
    }

    private ObjectNode document() {
        ObjectNode document = JSON.objectNode().put("openapi", version);
        info(document.putObject("info"));
        if (dice.chance(70)) {
            document.set("servers", security.servers());
        }
        if (dice.chance(40)) {
            document.set("security", security.requirements(vocabulary.schemes()));
        }
        if (dice.chance(30)) {
            document.putArray("tags").addObject().put("name", names.any()).put("description", values.text());
        }
        ObjectNode paths = document.putObject("paths");
        int wanted = dice.between(3, 12);
        int count = 0;
        while (count < wanted) {
            count += operations.addPath(paths);
        }
        components(document.putObject("components"));
        further(document, paths);
        return document;
    }

    private void info(ObjectNode info) {
        info.put("title", dice.chance(70) ? "Shop" : dice.chance(50) ? names.any() : values.text());
        info.put("version", "1");
        if (dice.chance(30)) {
            info.put("description", values.text());
        }
        if (dice.chance(10)) {
            info.putObject("license").put("name", values.text());
            info.putObject("contact").put("url", "https://example.com/'\"");
        }
    }

    private void components(ObjectNode components) {
        ObjectNode all = components.putObject("schemas");
        vocabulary.schemas().forEach(key -> all.set(key, schemas.component()));
        ObjectNode schemes = components.putObject("securitySchemes");
        vocabulary.schemes().forEach(key -> schemes.set(key, security.scheme()));
        components.putObject("parameters").set("shared", inputs.parameter());
        components.putObject("requestBodies").set("shared", inputs.body());
        components.putObject("responses").set("shared", operations.response());
        components.putObject("headers").putObject("shared").set("schema", schemas.schema());
        components.putObject("examples").putObject("shared").set("value", values.any(0));
    }

    private void further(ObjectNode document, ObjectNode paths) {
        if (vocabulary.modern() && dice.chance(12)) {
            ObjectNode item = JSON.objectNode();
            item.set(dice.oneOf("get", "post"), operations.operation(List.of(), true));
            ((ObjectNode) document.path("components")).putObject("pathItems").set("shared", item);
            paths.putObject("/shared").put("$ref", "#/components/pathItems/shared");
        }
        if (vocabulary.modern() && dice.chance(15)) {
            ObjectNode webhooks = document.putObject("webhooks");
            for (int i = dice.between(1, 2); i > 0; i--) {
                webhooks.putObject(names.component()).set("post", operations.operation(List.of(), false));
            }
        }
        if (dice.chance(15)) {
            settings(document.putObject("x-callwright"));
        }
    }

    private void settings(ObjectNode settings) {
        settings.put("expandableMarker", "x-expandable").put("expandParameter", "expand");
        if (dice.chance(50)) {
            settings.put("name", dice.oneOf("Shop", "Client", "Class", "A"));
        }
        if (dice.chance(30)) {
            settings.put("requestIdHeader", "X-Request-Id");
        }
        if (dice.chance(30)) {
            settings.putObject("idempotency")
                    .put("header", "Idempotency-Key")
                    .putArray("methods")
                    .add("POST");
        }
        if (dice.chance(30)) {
            settings.putObject("webhooks").putObject("signature").put("header", "X-Signature");
        }
    }
}

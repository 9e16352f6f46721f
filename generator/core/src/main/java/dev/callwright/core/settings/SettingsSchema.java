package dev.callwright.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;

/**
 * What may be set in one place. The published JSON Schema is what is checked, so that it cannot say something else; a
 * validator for all of JSON Schema would take some 100 ms of every run and could not say how to correct a value.
 */
public final class SettingsSchema {
    private final SchemaFiles.Schema schema;
    private final String name;

    private SettingsSchema(SchemaFiles.Schema schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    /** Whose {@code x-callwright} it is. */
    public enum Holder {
        ROOT,
        OPERATION,
        SCHEMA,
        ACTION
    }

    /**
     * Something that is wrong.
     *
     * @param pointer where, from the value that was checked
     * @param message what, and how to correct it
     */
    public record Problem(String pointer, String message) {}

    /** What {@code x-callwright} may say there. */
    public static SettingsSchema of(Holder holder) {
        String pointer = switch (holder) {
            case ROOT -> "";
            case OPERATION -> "/$defs/operation";
            case SCHEMA -> "/$defs/schema";
            case ACTION -> "/$defs/action";
        };
        return new SettingsSchema(SchemaFiles.at(SchemaFiles.EXTENSION, pointer), "x-callwright");
    }

    /** What {@code callwright.yaml} may say. */
    public static SettingsSchema ofConfig() {
        return new SettingsSchema(SchemaFiles.at(SchemaFiles.CONFIG, ""), "");
    }

    /** Everything that is wrong with the settings. */
    public List<Problem> check(JsonNode settings) {
        return new SchemaWalk().check(schema, settings, name);
    }

    /**
     * Everything that is wrong with one value of a setting.
     *
     * @param key the setting, with a dot for each object around it
     */
    public List<Problem> check(String key, String value) {
        SchemaFiles.Schema setting = schema;
        for (String member : Arrays.asList(key.split("\\."))) {
            setting = setting.resolved();
            setting = setting.member(setting.node().path("properties").path(member));
        }
        return new SchemaWalk().check(setting, TextNode.valueOf(value), key);
    }
}

package dev.callwright.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;

/**
 * The schema of a settings object. Validation uses the published JSON Schema, so both always agree. A general JSON Schema
 * validator would add about 100 ms to every run, and its messages would not say how to fix a value.
 */
public final class SettingsSchema {
    private final SchemaFiles.Schema schema;
    private final String name;

    private SettingsSchema(SchemaFiles.Schema schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    /** The kind of object that has an {@code x-callwright} extension. */
    public enum Owner {
        ROOT,
        OPERATION,
        SCHEMA,
        ACTION
    }

    /** The schema of {@code x-callwright} in an object. */
    public static SettingsSchema of(Owner owner) {
        String pointer = switch (owner) {
            case ROOT -> "";
            case OPERATION -> "/$defs/operation";
            case SCHEMA -> "/$defs/schema";
            case ACTION -> "/$defs/action";
        };
        return new SettingsSchema(SchemaFiles.at(SchemaFiles.EXTENSION, pointer), "x-callwright");
    }

    /** The schema of {@code callwright.yaml}. */
    public static SettingsSchema ofConfig() {
        return new SettingsSchema(SchemaFiles.at(SchemaFiles.CONFIG, ""), "");
    }

    /** The schema of the manifest of a batch. */
    public static SettingsSchema ofBatch() {
        return new SettingsSchema(SchemaFiles.at(SchemaFiles.BATCH, ""), "");
    }

    /** The schema of a file of settings of another module, in a resource whose name starts with a slash. */
    public static SettingsSchema ofResource(String resource) {
        return new SettingsSchema(SchemaFiles.at(resource, ""), "");
    }

    /** The violations of the schema in a settings object. */
    public List<SettingProblem> check(JsonNode settings) {
        return new SchemaValidator().check(schema, settings, name);
    }

    /**
     * The violations of the schema in one value of a setting; an entry of an object is {@code name=value}.
     *
     * @param key the key of the setting; dots separate nested objects
     * @param shown the setting's name in messages
     */
    public List<SettingProblem> check(String key, String value, String shown) {
        SchemaFiles.Schema setting = schema;
        for (String member : Arrays.asList(key.split("\\."))) {
            setting = setting.resolved();
            setting = setting.member(setting.node().path("properties").path(member));
        }
        if (setting.resolved().node().has("properties")) {
            return new SchemaValidator().check(setting, entry(value), shown);
        }
        boolean isFlag = setting.resolved().node().path("type").asText().equals("boolean");
        JsonNode typed = isFlag && List.of("true", "false").contains(value)
                ? BooleanNode.valueOf(value.equals("true"))
                : TextNode.valueOf(value);
        return new SchemaValidator().check(setting, typed, shown);
    }

    // Without a '=', the value of the entry is empty, which its schema refuses.
    private static JsonNode entry(String value) {
        int equals = value.indexOf('=');
        return equals < 0
                ? JsonNodeFactory.instance.objectNode().put(value, "")
                : JsonNodeFactory.instance.objectNode().put(value.substring(0, equals), value.substring(equals + 1));
    }
}

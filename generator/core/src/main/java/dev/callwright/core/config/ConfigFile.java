package dev.callwright.core.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.spec.Diagnostics;
import dev.callwright.core.spec.SpecReader;
import dev.callwright.core.spec.SpecSource;
import dev.callwright.core.spec.SpecTree;
import dev.callwright.core.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code callwright.yaml}. Every key is checked: a misspelt one that changed nothing would go unnoticed. */
public final class ConfigFile {
    /** The name under which the config file is looked for. */
    public static final String NAME = "callwright.yaml";

    private final Path file;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Settings.Builder settings = Settings.builder();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /**
     * The settings in a file; files that it names are relative to its folder.
     *
     * @throws dev.callwright.core.spec.SpecException if it cannot be read or says something unknown
     */
    public static Settings load(Path file) {
        return new ConfigFile(file).read();
    }

    private Settings read() {
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.of(file.toString()));
        readObject(tree, tree.root(), "");
        diagnostics.throwIfErrors();
        return settings.build();
    }

    private void readObject(SpecTree tree, ObjectNode object, String name) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = name.isEmpty() ? member.getKey() : name + "." + member.getKey();
            String pointer = "/" + key.replace("~", "~0").replace("/", "~1").replace('.', '/');
            Optional<Setting> setting = Setting.of(key);
            if (setting.isPresent()) {
                readValue(tree, setting.get(), member.getValue());
            } else if (name.isEmpty() && member.getValue() instanceof ObjectNode inner && isObject(key)) {
                readObject(tree, inner, key);
            } else if (!key.equals("$schema")) {
                diagnostics.error(tree.location(pointer), unknown(member.getKey(), name));
            }
        }
    }

    private static boolean isObject(String key) {
        return !Setting.keysIn(key).isEmpty();
    }

    private static String unknown(String key, String object) {
        List<String> known = Setting.keysIn(object);
        if (known.contains(key)) {
            return "'" + key + "' must be an object with some of " + String.join(", ", Setting.keysIn(key));
        }
        String where = object.isEmpty() ? "" : " in '" + object + "'";
        return "unknown key '" + key + "'" + where
                + Nearest.to(key, known)
                        .map(near -> "; did you mean '" + near + "'? Known keys: ")
                        .orElse("; known keys: ")
                + String.join(", ", known);
    }

    private void readValue(SpecTree tree, Setting setting, JsonNode value) {
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray() && setting.isList()) {
            value.forEach(items::add);
        } else {
            items.add(value);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items) {
            // Versions such as 1.0 may be numbers in YAML.
            if (item.isTextual() || item.isNumber()) {
                texts.add(setting.isFile() ? resolved(item.asText()) : item.asText());
            } else {
                diagnostics.error(
                        tree.location("/" + setting.key().replace('.', '/')),
                        "'" + setting.key() + "' must be " + (setting.isList() ? "a list of texts" : "a text"));
            }
        }
        settings.set(setting, texts);
    }

    private String resolved(String named) {
        return named.contains("://")
                ? named
                : file.resolveSibling(named).normalize().toString();
    }
}

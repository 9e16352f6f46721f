package dev.callwright.core.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code callwright.yaml}. All keys and values are validated, so that a misspelled key is not ignored. */
public final class ConfigFile {
    /** The default name of the config file. */
    public static final String NAME = "callwright.yaml";

    private final Path file;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Settings.Builder settings = Settings.builder();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /**
     * The settings in a file. Files in it are relative to its folder.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read or is invalid
     */
    public static Settings load(Path file) {
        return new ConfigFile(file).read();
    }

    private Settings read() {
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.of(file.toString()));
        SettingsSchema.ofConfig()
                .check(tree.root())
                .forEach(problem -> diagnostics.error(tree.location(problem.pointer()), problem.message()));
        diagnostics.throwIfErrors();
        for (Setting setting : Setting.values()) {
            read(setting, tree.root().at("/" + setting.key().replace('.', '/')));
        }
        return settings.build();
    }

    private void read(Setting setting, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(text(setting, item)));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(entry ->
                            texts.add(entry.getKey() + "=" + entry.getValue().asText()));
        } else if (!value.isMissingNode()) {
            texts.add(text(setting, value));
        }
        settings.set(setting, texts);
    }

    private String text(Setting setting, JsonNode value) {
        return setting.isFile() ? resolved(value.asText()) : value.asText();
    }

    private String resolved(String name) {
        if (name.contains("://")) {
            return name;
        }
        String path = file.resolveSibling(name).normalize().toString();
        // The normalized path of the current folder is empty.
        return path.isEmpty() ? "." : path;
    }
}

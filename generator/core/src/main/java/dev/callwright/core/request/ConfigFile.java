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

/** Reads {@code callwright.yaml}. Every key and value is checked: a misspelt one that changed nothing would go unnoticed. */
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
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read or says something unknown
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
        } else if (!value.isMissingNode()) {
            texts.add(text(setting, value));
        }
        settings.set(setting, texts);
    }

    private String text(Setting setting, JsonNode value) {
        return setting.isFile() ? resolved(value.asText()) : value.asText();
    }

    private String resolved(String named) {
        if (named.contains("://")) {
            return named;
        }
        String path = file.resolveSibling(named).normalize().toString();
        // The current folder has no name after normalizing.
        return path.isEmpty() ? "." : path;
    }
}

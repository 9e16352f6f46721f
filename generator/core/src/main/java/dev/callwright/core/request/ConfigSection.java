package dev.callwright.core.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value in {@code callwright.yaml} that is valid by its schema, with its place. It may be absent. */
public final class ConfigSection {
    private static final String NO_FILE = "callwright.yaml";

    private final SpecTree tree;
    private final Path file;
    private final String pointer;

    ConfigSection(SpecTree tree, Path file, String pointer) {
        this.tree = tree;
        this.file = file;
        this.pointer = pointer;
    }

    /**
     * All of a file of settings that is valid by a schema.
     *
     * @param expressions the values of expressions such as {@code ${project.version}} in it
     * @throws dev.callwright.core.source.diagnostic.SpecException if the file cannot be read, is invalid, or is for another version
     */
    public static ConfigSection load(Path file, SettingsSchema schema, Interpolation expressions) {
        Diagnostics diagnostics = new Diagnostics();
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.of(file));
        VersionPin.check(tree, diagnostics);
        expressions.apply(tree, diagnostics);
        diagnostics.throwIfErrors();
        schema.check(tree.root())
                .forEach(problem -> diagnostics.error(tree.location(problem.pointer()), problem.message()));
        diagnostics.throwIfErrors();
        return new ConfigSection(tree, file, "");
    }

    /** A section of no file: it is absent, and its members are. */
    public static ConfigSection none() {
        SpecTree empty = new SpecTree(JsonNodeFactory.instance.objectNode(), NO_FILE);
        return new ConfigSection(empty, Path.of(NO_FILE), "/none");
    }

    /** The value; a missing node: it is absent. */
    public JsonNode node() {
        return tree.root().at(pointer);
    }

    /** Whether the file has it. */
    public boolean isPresent() {
        return !node().isMissingNode();
    }

    /** The place of the value in the file. */
    public SourceLocation location() {
        return tree.location(pointer);
    }

    /** A member of an object. */
    public ConfigSection member(String name) {
        return new ConfigSection(tree, file, PointerTokens.child(pointer, name));
    }

    /** The names of the members; none for other values. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node().fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The items of a list; a single value is a list of one, and an absent one has none. */
    public List<ConfigSection> items() {
        if (!node().isArray()) {
            return isPresent() ? List.of(this) : List.of();
        }
        List<ConfigSection> items = new ArrayList<>();
        for (int i = 0; i < node().size(); i++) {
            items.add(member(Integer.toString(i)));
        }
        return items;
    }

    /** A text, number or truth value as text; empty: it is absent. */
    public Optional<String> text() {
        return isPresent() ? Optional.of(node().asText()) : Optional.empty();
    }

    /** A file, relative to the working folder; empty: it is absent. */
    public Optional<Path> path() {
        return text().map(name -> Path.of(resolved(name)));
    }

    /** A file or document that a value names: files are relative to the folder of {@code callwright.yaml}. */
    public String resolved(String name) {
        return new SourceName(name).in(file.resolveSibling(""));
    }

    /** The settings of a run that the section has; files are relative to the working folder. */
    public Settings.Builder settings() {
        Settings.Builder settings = Settings.builder();
        for (Setting setting : Setting.values()) {
            settings.set(setting, texts(setting, node().at("/" + setting.key().replace('.', '/'))));
        }
        return settings;
    }

    private List<String> texts(Setting setting, JsonNode value) {
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
        return texts;
    }

    private String text(Setting setting, JsonNode value) {
        return setting.isFile() ? resolved(value.asText()) : value.asText();
    }
}

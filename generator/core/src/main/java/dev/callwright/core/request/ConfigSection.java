package dev.callwright.core.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SourceName;
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
}

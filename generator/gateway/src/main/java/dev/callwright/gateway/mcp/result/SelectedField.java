package dev.callwright.gateway.mcp.result;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field of a selection: all of it, or fields within it. */
final class SelectedField {
    private static final int MOST_NAMES = 20;

    private final String path;
    private final Map<String, SelectedField> children = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private boolean whole;
    private boolean found;

    SelectedField(String path) {
        this.path = path;
    }

    /** Selects the field at the end of a path. */
    void add(FieldPath field) {
        SelectedField at = this;
        for (String name : field.names()) {
            String outer = at.path;
            at = at.children.computeIfAbsent(
                    name, inner -> new SelectedField(outer.isEmpty() ? inner : outer + "." + inner));
        }
        at.whole = true;
    }

    /** Whether all of the field is selected. */
    boolean isWhole() {
        return whole;
    }

    /** The field within it that has a name, if that is selected. */
    Optional<SelectedField> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    /** The field is there. */
    void find() {
        found = true;
    }

    /** It cannot be told that the fields within are not there. */
    void findAll() {
        found = true;
        children.values().forEach(SelectedField::findAll);
    }

    /** There is a field within it that has a name. */
    void see(String name) {
        if (seen.size() < MOST_NAMES) {
            seen.add(name);
        }
    }

    /** Adds a sentence for each selected field that was not found. */
    void addUnknown(List<String> sentences) {
        for (SelectedField child : children.values()) {
            if (child.whole && !child.found) {
                sentences.add("There is no field `" + child.path + "`." + there());
            } else if (!child.whole) {
                child.addUnknown(sentences);
            }
        }
    }

    private String there() {
        return seen.isEmpty() ? "" : " There are: " + String.join(", ", seen);
    }
}

package dev.callwright.core.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.Finding.Origin;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An action of the overlay that is being made, with the settings that it is made of. */
public final class DraftAction {
    /** The member with the settings of Callwright. */
    static final String SETTINGS = "x-callwright";

    private final String target;
    private final Kind kind;
    private final ObjectNode update = JsonNodeFactory.instance.objectNode();
    private final Map<String, List<Origin>> origins = new LinkedHashMap<>();
    private boolean isOptional;

    /** What an action does. */
    enum Kind {
        UPDATE,
        REMOVE
    }

    DraftAction(String target, Kind kind) {
        this.target = target;
        this.kind = kind;
    }

    /** The JSONPath of what it changes. */
    public String target() {
        return target;
    }

    /** Whether nothing is left of it. */
    boolean isEmpty() {
        return origins.isEmpty();
    }

    /** Allows the target to match nothing. */
    void setOptional() {
        isOptional = true;
    }

    /** Takes what a setting was made into. */
    void put(String member, JsonNode value, Origin origin) {
        owner(member).set(name(member), value);
        from(member, origin);
    }

    /** Takes the setting that it was made of. */
    void from(String member, Origin origin) {
        origins.computeIfAbsent(member, unused -> new ArrayList<>()).add(origin);
    }

    /** The settings of Callwright in it. */
    ObjectNode settings() {
        return update.withObjectProperty(SETTINGS);
    }

    /** The text of a setting of Callwright in it; empty: it sets another one. */
    public Optional<String> setting(String name) {
        return Optional.of(update.path(SETTINGS).path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** Whether it sets a member already. */
    boolean has(String member) {
        return origins.containsKey(member);
    }

    /**
     * Takes out what a pointer in the action leads to.
     *
     * @return the settings that it was made of
     */
    List<Origin> drop(List<String> tokens) {
        List<String> path = tokens.isEmpty() ? List.of() : tokens.subList(1, tokens.size());
        String member = path.isEmpty()
                ? ""
                : path.size() > 1 && path.get(0).equals(SETTINGS) ? SETTINGS + "." + path.get(1) : path.get(0);
        List<Origin> found = origins.remove(member);
        if (found != null) {
            owner(member).remove(name(member));
            return found;
        }
        List<Origin> all = origins.values().stream().flatMap(List::stream).toList();
        origins.clear();
        return all;
    }

    /** All settings that it was made of. */
    List<Origin> origins() {
        return origins.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The action as it is written. */
    ObjectNode json() {
        ObjectNode action = JsonNodeFactory.instance.objectNode().put("target", target);
        if (isOptional) {
            action.putObject(SETTINGS).put("optional", true);
        }
        if (kind == Kind.REMOVE) {
            return action.put("remove", true);
        }
        ObjectNode written = update.deepCopy();
        if (written.path(SETTINGS).isEmpty()) {
            written.remove(SETTINGS);
        }
        return action.set("update", written);
    }

    /** The line about where it comes from. */
    String comment() {
        List<Origin> from = origins();
        return from.stream().limit(4).map(Origin::inFile).collect(Collectors.joining(", "))
                + (from.size() > 4 ? " and " + (from.size() - 4) + " more" : "");
    }

    /** The pointer of what a member is, in the action. */
    static String pointer(String member) {
        return "/update/"
                + (isSetting(member)
                        ? SETTINGS + "/" + PointerTokens.escape(name(member))
                        : PointerTokens.escape(member));
    }

    private ObjectNode owner(String member) {
        return isSetting(member) ? settings() : update;
    }

    private static String name(String member) {
        return isSetting(member) ? member.substring(SETTINGS.length() + 1) : member;
    }

    private static boolean isSetting(String member) {
        return member.startsWith(SETTINGS + ".");
    }
}

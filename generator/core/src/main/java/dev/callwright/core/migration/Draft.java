package dev.callwright.core.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.migration.Finding.Origin;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.request.Setting;
import dev.callwright.core.settings.SettingProblem;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.settings.SettingsSchema.Owner;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is made of a configuration: settings, actions of an overlay, and what became of each setting. */
public final class Draft {
    private static final String OPTIONS = "options";
    private static final String UNKNOWN = "not known to the import; nothing is taken of it";

    private final Map<Setting, SettingValue> settings = new EnumMap<>(Setting.class);
    private final Map<String, DraftAction> updates = new LinkedHashMap<>();
    private final Map<String, DraftAction> removals = new LinkedHashMap<>();
    private final Map<String, DraftAction> replaced = new LinkedHashMap<>();
    private final Map<Origin, Finding> findings = new LinkedHashMap<>();
    private boolean doValuesChange;

    /**
     * The values of a setting.
     *
     * @param texts the values
     * @param origin the setting that they come from
     */
    public record SettingValue(List<String> texts, Origin origin) {
        public SettingValue {
            texts = List.copyOf(texts);
        }
    }

    /** Sets a setting of {@code callwright.yaml}, if it is valid and not set to something else already. */
    public boolean set(Setting setting, String value, ConfigNode from) {
        List<SettingProblem> problems = SettingsSchema.ofConfig().check(setting.key(), value, setting.key());
        if (!problems.isEmpty()) {
            lost(from, problems.get(0).message());
            return false;
        }
        SettingValue known = settings.get(setting);
        if (known != null && !known.texts().equals(List.of(value))) {
            lost(
                    from,
                    setting.key() + " is one for both SDKs, and " + known.origin() + " set it to "
                            + MessageText.piece(known.texts().get(0)));
            return false;
        }
        settings.putIfAbsent(setting, new SettingValue(List.of(value), from.origin()));
        kept(from, setting.key() + ": " + MessageText.piece(value));
        return true;
    }

    /** Adds a value to a setting that is a list. */
    public void add(Setting setting, String value, ConfigNode from) {
        List<SettingProblem> problems = SettingsSchema.ofConfig().check(setting.key(), value, setting.key());
        if (!problems.isEmpty()) {
            lost(from, problems.get(0).message());
            return;
        }
        List<String> texts = new ArrayList<>(text(setting));
        if (!texts.contains(value)) {
            texts.add(value);
        }
        settings.put(setting, new SettingValue(texts, from.origin()));
        kept(from, setting.key() + ": " + MessageText.piece(value));
    }

    /** The values of a setting so far. */
    public List<String> text(Setting setting) {
        return Optional.ofNullable(settings.get(setting))
                .map(SettingValue::texts)
                .orElse(List.of());
    }

    /** Sets a setting of the API in the overlay, such as {@code name}. */
    public boolean api(String name, JsonNode value, ConfigNode from) {
        return setting(new Place(JsonPathText.of(""), Owner.ROOT), name, value, from);
    }

    /** Sets a setting of the API that is a text. */
    public boolean api(String name, String value, ConfigNode from) {
        return api(name, TextNode.valueOf(value), from);
    }

    /** Adds an option of clients and calls that sets a header. */
    public void headerOption(ObjectNode option, ConfigNode from) {
        ArrayNode checked = JsonNodeFactory.instance.arrayNode().add(option);
        List<SettingProblem> problems = SettingsSchema.of(Owner.ROOT)
                .check(JsonNodeFactory.instance.objectNode().set(OPTIONS, checked));
        if (problems.isEmpty()) {
            DraftAction action = updates.computeIfAbsent(
                    JsonPathText.of(""), path -> new DraftAction(path, DraftAction.Kind.UPDATE));
            action.settings().withArrayProperty(OPTIONS).add(option);
            action.from(DraftAction.SETTINGS + "." + OPTIONS, from.origin());
            kept(from, "options: " + option);
        } else {
            lost(from, problems.get(0).message());
        }
    }

    /** Sets a setting of an operation in the overlay, such as {@code action}. */
    public boolean operation(String target, String name, JsonNode value, ConfigNode from) {
        return setting(new Place(target, Owner.OPERATION), name, value, from);
    }

    /** Sets the name of a type in the overlay. */
    public boolean type(String target, String name, ConfigNode from) {
        return setting(new Place(target, Owner.SCHEMA), "name", TextNode.valueOf(name), from);
    }

    private record Place(String target, Owner owner) {}

    private boolean setting(Place place, String name, JsonNode value, ConfigNode from) {
        ObjectNode checked = JsonNodeFactory.instance.objectNode().set(name, value);
        List<SettingProblem> problems = SettingsSchema.of(place.owner()).check(checked);
        if (!problems.isEmpty()) {
            lost(from, problems.get(0).message());
            return false;
        }
        return update(place.target(), DraftAction.SETTINGS + "." + name, value, from);
    }

    /** Adds a member to what a target selects; what is there already stays if another setting put it there. */
    public boolean update(String target, String member, JsonNode value, ConfigNode from) {
        DraftAction action = updates.computeIfAbsent(target, path -> new DraftAction(path, DraftAction.Kind.UPDATE));
        if (action.has(member) && !action.json().at(DraftAction.pointer(member)).equals(value)) {
            lost(from, target + " has another '" + member + "' from " + action.comment());
            return false;
        }
        action.put(member, value, from.origin());
        kept(
                from,
                target + " " + member + ": "
                        + MessageText.piece(value.isTextual() ? value.asText() : value.toString()));
        return true;
    }

    /** Lets the overlay change single values too, which needs version 1.1 of the specification. */
    public void setValuesChange() {
        doValuesChange = true;
    }

    /** The version of the specification of overlays that the actions need. */
    String overlayVersion() {
        return doValuesChange ? "1.1.0" : "1.0.0";
    }

    /** Removes what a target selects. */
    public void remove(String target, ConfigNode from) {
        removals.computeIfAbsent(target, path -> new DraftAction(path, DraftAction.Kind.REMOVE))
                .from("", from.origin());
        kept(from, "the overlay removes " + target);
    }

    /** Replaces a member of the document, which may be missing there. */
    public void replace(String member, JsonNode value, ConfigNode from) {
        String target = JsonPathText.of("/" + member);
        DraftAction removal = new DraftAction(target, DraftAction.Kind.REMOVE);
        removal.from("", from.origin());
        removal.setOptional();
        if (update(JsonPathText.of(""), member, value, from)) {
            replaced.putIfAbsent(target, removal);
        }
    }

    /** Notes that a setting is kept. */
    public void kept(ConfigNode from, String message) {
        note(Outcome.KEPT, from.origin(), message);
    }

    /** Notes that a setting is kept by a rule or in part. */
    public void check(ConfigNode from, String message) {
        note(Outcome.CHECK, from.origin(), message);
    }

    /** Notes that a setting has no counterpart. */
    public void lost(ConfigNode from, String message) {
        note(Outcome.LOST, from.origin(), message);
    }

    /** Notes that nobody notices that a setting is gone. */
    public void unused(ConfigNode from, String message) {
        note(Outcome.UNUSED, from.origin(), message);
    }

    /** Notes why nobody notices that a setting is gone, or that it is not known, if its name has no reason. */
    public void unused(ConfigNode from, Map<String, String> reasons) {
        Optional.ofNullable(reasons.get(from.name()))
                .ifPresentOrElse(reason -> unused(from, reason), () -> unknown(from));
    }

    /** Notes that a setting is of a language that is not made. */
    public void other(ConfigNode from) {
        note(Outcome.OTHER, from.origin(), "Callwright makes SDKs in Java and TypeScript");
    }

    /** Notes that a setting is not known. */
    public void unknown(ConfigNode from) {
        lost(from, UNKNOWN);
    }

    // A setting that is kept here and lost there is lost.
    private void note(Outcome outcome, Origin origin, String message) {
        Finding known = findings.get(origin);
        if (known == null || known.outcome() == Outcome.KEPT) {
            findings.put(origin, new Finding(outcome, origin, message));
        } else if (outcome != Outcome.KEPT && !known.message().contains(message)) {
            Outcome worse = outcome == Outcome.LOST ? outcome : known.outcome();
            findings.put(origin, new Finding(worse, origin, known.message() + "; " + message));
        }
    }

    /** The settings of {@code callwright.yaml}. */
    public Map<Setting, SettingValue> settings() {
        return new EnumMap<>(settings);
    }

    /** What became of each setting, in the order in which they were read. */
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** The actions of the overlay in order; what is removed is not changed before. */
    public List<DraftAction> actions() {
        List<DraftAction> actions = new ArrayList<>();
        replaced.values().stream().filter(action -> !action.isEmpty()).forEach(actions::add);
        updates.values().stream()
                .filter(action -> !action.isEmpty() && !removals.containsKey(action.target()))
                .forEach(actions::add);
        removals.values().stream().filter(action -> !action.isEmpty()).forEach(actions::add);
        return actions;
    }

    /** Takes back the values of a setting, because of a problem. */
    public void unset(Setting setting, String problem) {
        SettingValue value = settings.remove(setting);
        if (value != null) {
            note(Outcome.LOST, value.origin(), problem);
        }
    }

    /** Takes a part out of an action, because of a problem. */
    void drop(DraftAction action, List<String> tokens, String problem) {
        action.drop(tokens).forEach(origin -> note(Outcome.LOST, origin, problem));
    }

    /** Notes a problem of an action that stays. */
    public void check(DraftAction action, String problem) {
        action.origins().forEach(origin -> note(Outcome.CHECK, origin, problem));
    }
}

package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares enums. Both SDKs accept and keep values that they do not know, so a new value breaks nobody. */
final class EnumChanges {
    private final FoundChanges findings;
    private final Direction direction;

    EnumChanges(FoundChanges findings, Direction direction) {
        this.findings = findings;
        this.direction = direction;
    }

    void find(Spot spot, Two<EnumType> type) {
        DocumentationChanges documentation = new DocumentationChanges(findings);
        documentation.docs(spot, type.map(EnumType::docs));
        open(spot, type.map(EnumType::isOpen));
        if (!type.map(EnumType::scalar).isSame()) {
            findings.add(
                    ChangeKind.TYPE_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    "The values of " + spot.what() + " are "
                            + (type.after().scalar() == ScalarKind.STRING ? "texts" : "numbers")
                            + " of another kind now.");
        }
        Two<Map<String, EnumValue>> values = type.map(EnumChanges::byValue);
        values.before().forEach((text, value) -> {
            EnumValue now = values.after().get(text);
            if (now == null) {
                removed(type, text);
            } else {
                Two<Place> places = type.map(each -> place(each, text));
                documentation.docs(
                        Spot.both(places, what(type.after(), text)), new Two<>(value, now).map(EnumValue::docs));
            }
        });
        values.after().keySet().stream()
                .filter(text -> !values.before().containsKey(text))
                .forEach(text -> added(type, text));
    }

    private static Map<String, EnumValue> byValue(EnumType type) {
        Map<String, EnumValue> byValue = new LinkedHashMap<>();
        type.values().forEach(value -> byValue.putIfAbsent(value.wireValue(), value));
        return byValue;
    }

    private static Place place(EnumType type, String value) {
        return Spot.place(Subjects.value(type, value), type.id().pointer(), "enum");
    }

    private static String what(EnumType type, String value) {
        return "the value " + PlaceText.quoted(value) + " of " + PlaceText.of(type);
    }

    // Callers that send it may be refused; those that wait for it wait in vain.
    private void removed(Two<EnumType> type, String value) {
        Spot spot = Spot.gone(place(type.before(), value), what(type.before(), value));
        findings.add(ChangeKind.ENUM_VALUE_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.");
    }

    private void added(Two<EnumType> type, String value) {
        Spot spot = Spot.added(place(type.after(), value), what(type.after(), value));
        findings.add(ChangeKind.ENUM_VALUE_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.");
    }

    private void open(Spot spot, Two<Boolean> open) {
        if (open.isSame()) {
            return;
        }
        if (open.after()) {
            findings.add(
                    ChangeKind.ENUM_OPENED,
                    spot,
                    Impact.DOCS,
                    spot.start() + " may have values that the document does not list.");
        } else {
            findings.add(
                    ChangeKind.ENUM_CLOSED,
                    spot,
                    direction.sent() ? Impact.BEHAVIOR : Impact.DOCS,
                    spot.start() + " has no other values than those that the document lists now.");
        }
    }
}

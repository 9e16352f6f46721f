package dev.callwright.core.diff.document;

import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the values of inputs and of properties. */
final class ValueChanges {
    private final Compared compared;
    private final FoundChanges findings;

    ValueChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
    }

    /** Adds the differences of a value that is carried in some directions. */
    void compare(Spot spot, Two<Value> values, Direction direction) {
        Direction old = direction.of(values.before());
        Direction common = old.and(direction.of(values.after()));
        Direction carried = common.sent() || common.received() ? common : direction.of(values.after());
        access(spot, values, direction);
        type(spot, values.map(Value::type), carried);
        required(spot, values, carried);
        nullable(spot, values.map(Value::optionality), carried);
        constant(spot, values, carried);
        defaults(spot, values.map(Value::defaultValue), carried);
        LimitChanges.find(values.map(Value::limits), spot, carried, findings);
        documentation(spot, values.map(Value::deprecated), values.map(Value::docs));
    }

    private void access(Spot spot, Two<Value> values, Direction direction) {
        Two<Direction> carried = values.map(direction::of);
        if (carried.isSame()) {
            return;
        }
        boolean isLost = (carried.before().sent() && !carried.after().sent())
                || (carried.before().received() && !carried.after().received());
        boolean isNeeded = !carried.before().sent() && values.after().isNeededInRequests();
        String now = switch (values.after().access()) {
            case READ_ONLY -> " is part of answers only now (readOnly).";
            case WRITE_ONLY -> " is part of requests only now (writeOnly).";
            case READ_WRITE ->
                values.before().access() == AccessMode.READ_ONLY
                        ? " is part of requests too now; it was readOnly."
                        : " is part of answers too now; it was writeOnly.";
        };
        findings.add(
                ChangeKind.ACCESS_CHANGED,
                spot,
                isLost || isNeeded ? Impact.BEHAVIOR : Impact.ADDITIVE,
                spot.start() + now);
    }

    private void type(Spot spot, Two<TypeRef> types, Direction direction) {
        Relation relation = compared.relation(types);
        ChangeKind kind = switch (relation) {
            case SAME -> ChangeKind.DOCS_CHANGED;
            case NARROWED -> ChangeKind.TYPE_NARROWED;
            case WIDENED -> ChangeKind.TYPE_WIDENED;
            case CHANGED -> ChangeKind.TYPE_CHANGED;
        };
        if (relation != Relation.SAME) {
            findings.add(kind, spot, direction.of(relation), spot.start() + " " + compared.wasAndIs(types) + ".")
                    .withTypes(List.of(types.before()), List.of(types.after()));
        }
    }

    private void required(Spot spot, Two<Value> values, Direction direction) {
        boolean was = values.before().required();
        if (was == values.after().required()) {
            return;
        }
        if (was) {
            findings.add(
                    ChangeKind.BECAME_OPTIONAL,
                    spot,
                    direction.ofMore(),
                    spot.start() + (direction.received() ? " may be absent now." : " may be left out now."));
        } else {
            findings.add(
                    ChangeKind.BECAME_REQUIRED,
                    spot,
                    direction.ofFewer(),
                    spot.start() + (direction.sent() ? " is required now." : " is always present now."));
        }
    }

    private void nullable(Spot spot, Two<Optionality> values, Direction direction) {
        Two<Boolean> nulls = values.map(Optionality::nullable);
        if (!nulls.isSame()) {
            add(
                    spot,
                    nulls.after(),
                    impacts(nulls.after(), values, direction),
                    nulls.after()
                            ? spot.start() + " may be null now."
                            : spot.start() + (direction.sent() ? " may no longer be null." : " is never null now."));
        }
        Two<Boolean> empties = values.map(Optionality::clearable);
        if (!empties.isSame()) {
            add(
                    spot,
                    empties.after(),
                    impacts(empties.after(), values, direction),
                    "An empty string "
                            + (empties.after() ? "clears " : "no longer clears ") + spot.what()
                            + (empties.after() ? " now." : "."));
        }
    }

    private void add(Spot spot, boolean isMore, Map<Sdk, Impact> impacts, String sentence) {
        findings.add(isMore ? ChangeKind.BECAME_NULLABLE : ChangeKind.BECAME_NON_NULL, spot, impacts, sentence);
    }

    // In Java an optional value is empty for null as for an absent member, so code reads it as before.
    private static Map<Sdk, Impact> impacts(boolean isMore, Two<Optionality> values, Direction direction) {
        Impact impact = isMore ? direction.ofMore() : direction.ofFewer();
        boolean isEmptyAnyway = isMore && !values.before().required();
        return Map.of(Sdk.JAVA, isEmptyAnyway ? Impact.ADDITIVE : impact, Sdk.TYPESCRIPT, impact);
    }

    // A constant that is new is a guarantee for those who receive it.
    private void constant(Spot spot, Two<Value> values, Direction direction) {
        Two<List<String>> valid = values.map(value -> value.constant().map(List::of).orElseGet(value::choices).stream()
                .sorted()
                .toList());
        if (!valid.isSame()) {
            String is = String.join(" or ", valid.after());
            String was = String.join(" or ", valid.before());
            findings.add(
                    ChangeKind.CONSTANT_CHANGED,
                    spot,
                    was.isEmpty() ? direction.ofFewer() : Impact.BEHAVIOR,
                    is.isEmpty()
                            ? spot.start() + " has any value now; it was " + MessageText.piece(was) + "."
                            : spot.start() + " is always " + MessageText.piece(is) + " now"
                                    + (was.isEmpty() ? "." : "; it was " + MessageText.piece(was) + "."));
        }
    }

    // The API assumes another value where callers leave it out.
    private void defaults(Spot spot, Two<Optional<String>> values, Direction direction) {
        if (!values.isSame()) {
            Two<String> texts = Excerpts.of(values.map(value -> value.orElse("")));
            String sentence = values.after().isEmpty()
                    ? spot.start() + " has no default now; it was " + texts.before() + "."
                    : values.before().isEmpty()
                            ? spot.start() + " has the default " + texts.after() + " now."
                            : "The default of " + spot.what() + " was " + texts.before() + " and is " + texts.after()
                                    + " now.";
            findings.add(ChangeKind.DEFAULT_CHANGED, spot, direction.sent() ? Impact.BEHAVIOR : Impact.DOCS, sentence);
        }
    }

    /** Adds that a thing is deprecated or no longer is, or else that its texts changed. */
    void documentation(Spot spot, Two<Boolean> deprecated, Two<Docs> docs) {
        new DocumentationChanges(findings).find(spot, deprecated, docs);
    }
}

package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares the inputs of an operation. */
final class InputChanges {
    private final Compared compared;
    private final FoundChanges findings;
    private final Two<Operation> operation;
    private final Pairs<Input> inputs;

    InputChanges(Compared compared, FoundChanges findings, Two<Operation> operation) {
        this.compared = compared;
        this.findings = findings;
        this.operation = operation;
        this.inputs = OperationPairs.inputs(operation.before(), operation.after());
    }

    void find() {
        Predicate<Input> isElsewhere = isBodyElsewhere();
        inputs.gone().stream().filter(isElsewhere.negate()).forEach(this::removed);
        inputs.added().stream().filter(isElsewhere.negate()).forEach(this::added);
        inputs.all().forEach((before, after) -> compare(new Two<>(before, after)));
        body(isElsewhere);
    }

    private Place place(Operation owner, Input input) {
        return new Place(Subjects.of(owner, input), owner.pointer());
    }

    // Members of an inline object are inputs; any other body is one input. A body that becomes the other kind is one
    // difference.
    private Predicate<Input> isBodyElsewhere() {
        boolean wasWhole = inputs.gone().stream().anyMatch(each -> each.location() == Location.WHOLE_BODY);
        boolean isWhole = inputs.added().stream().anyMatch(each -> each.location() == Location.WHOLE_BODY);
        boolean hadBody = operation.before().body().isPresent();
        boolean hasBody = operation.after().body().isPresent();
        return input ->
                wasWhole != isWhole && hadBody && hasBody && input.location().isInBody();
    }

    private void removed(Input input) {
        Spot spot = Spot.gone(place(operation.before(), input), what(operation.before(), input));
        findings.add(ChangeKind.INPUT_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                .withTypes(List.of(input.value().type()), List.of());
    }

    private void added(Input input) {
        Spot spot = Spot.added(place(operation.after(), input), what(operation.after(), input));
        boolean isRequired =
                input.value().isNeededInRequests() && input.value().constant().isEmpty();
        findings.add(
                        ChangeKind.INPUT_ADDED,
                        spot,
                        isRequired ? Impact.BEHAVIOR : Impact.ADDITIVE,
                        spot.start() + (isRequired ? " is new and required." : " is new."))
                .withTypes(List.of(), List.of(input.value().type()));
    }

    private static String what(Operation owner, Input input) {
        return "the " + PlaceText.of(owner, input);
    }

    private void compare(Two<Input> input) {
        Two<Place> places =
                new Two<>(place(operation.before(), input.before()), place(operation.after(), input.after()));
        Spot spot = Spot.both(places, what(operation.after(), input.after()));
        Two<String> names = input.map(Input::wireName);
        if (!names.isSame()) {
            findings.add(
                    ChangeKind.INPUT_RENAMED,
                    spot,
                    Impact.DOCS,
                    spot.start() + " was " + PlaceText.quoted(names.before()) + " before.");
        }
        if (!input.map(Input::location).isSame()) {
            findings.add(
                    ChangeKind.INPUT_MOVED,
                    spot,
                    Impact.BEHAVIOR,
                    "The " + PlaceText.of(operation.after(), input.before()) + " is a " + PlaceText.kind(input.after())
                            + " now.");
        } else {
            encoding(spot, input.map(Input::serialization));
        }
        new ValueChanges(compared, findings).compare(spot, input.map(Input::value), Direction.SENT);
    }

    private void encoding(Spot spot, Two<Serialization> serializations) {
        boolean isOfBody = spot.after().stream()
                .anyMatch(place -> place.subject().member().equals("body")
                        || place.subject().member().startsWith("body:"));
        // The media type of the body is a difference of the body.
        boolean isOtherBody = isOfBody && !mediaTypes().map(Optional::isPresent).isSame();
        boolean isOtherFormat = isOfBody
                && !operation.map(each -> each.body().map(Body::format)).isSame();
        if (!serializations.isSame() && !isOtherBody && !isOtherFormat) {
            findings.add(
                    ChangeKind.ENCODING_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    spot.start() + " is written differently in requests: " + EncodingText.of(serializations) + ".");
        }
    }

    private Two<Optional<String>> mediaTypes() {
        return operation.map(each -> each.body().map(Body::mediaType));
    }

    private void body(Predicate<Input> isElsewhere) {
        Two<Place> places = operation.map(each -> new Place(Subjects.of(each), each.pointer()));
        Spot spot = Spot.both(places, "the body of " + PlaceText.of(operation.after()));
        List<Input> gone = inputs.gone().stream().filter(isElsewhere).toList();
        List<Input> added = inputs.added().stream().filter(isElsewhere).toList();
        if (!gone.isEmpty() || !added.isEmpty()) {
            boolean isWhole = added.stream().anyMatch(each -> each.location() == Location.WHOLE_BODY);
            findings.add(
                            ChangeKind.BODY_CHANGED,
                            spot,
                            Impact.BEHAVIOR,
                            isWhole
                                    ? spot.start() + " is one value now; its members were parameters."
                                    : "The members of " + spot.what() + " are parameters now; it was one value.")
                    .withTypes(types(gone), types(added))
                    .withSubjects(subjects(operation.before(), gone), subjects(operation.after(), added));
        }
        if (mediaTypes().map(Optional::isPresent).equals(new Two<>(true, true))
                && !mediaTypes().isSame()) {
            findings.add(
                    ChangeKind.BODY_MEDIA_TYPE_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    spot.start() + " was " + mediaTypes().before().orElse("") + " and is "
                            + mediaTypes().after().orElse("") + " now.");
        } else {
            alwaysSent(spot);
        }
    }

    // A JSON body without inputs is left out unless the document requires one; a form is empty then.
    private void alwaysSent(Spot spot) {
        Two<Boolean> required = operation.map(each -> each.body()
                .filter(body -> body.required() && body.format() == Format.JSON)
                .isPresent());
        boolean isOptional = operation.after().inputs().stream()
                .noneMatch(input -> input.location().isInBody() && input.value().required());
        if (required.after() && !required.before() && operation.before().body().isPresent() && isOptional) {
            findings.add(
                    ChangeKind.BODY_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    spot.start() + " is always sent now, if need be as an empty object.");
        }
    }

    private static List<TypeRef> types(List<Input> some) {
        return some.stream().map(input -> input.value().type()).toList();
    }

    private static List<Subject> subjects(Operation owner, List<Input> some) {
        return some.stream().map(input -> Subjects.of(owner, input)).toList();
    }
}

package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the responses of an operation. */
final class ResponseChanges {
    private final Compared compared;
    private final FoundChanges findings;
    private final Two<Operation> operation;

    ResponseChanges(Compared compared, FoundChanges findings, Two<Operation> operation) {
        this.compared = compared;
        this.findings = findings;
        this.operation = operation;
    }

    void find() {
        Two<Place> places = operation.map(each -> Spot.place(Subjects.result(each), each.pointer(), "responses"));
        Spot spot = Spot.both(places, "the result of " + PlaceText.of(operation.after()));
        result(spot, operation.map(Operation::result));
        pagination(spot, operation.map(Operation::pagination));
        errors(operation.map(each -> byStatus(each.errors())));
    }

    private void result(Spot spot, Two<Result> result) {
        Two<ResultKind> kinds = result.map(Result::kind);
        if (!kinds.isSame()) {
            boolean isMore = kinds.before() == ResultKind.NONE;
            String is = ResultText.of(result.after(), compared.types().after());
            String was = ResultText.of(result.before(), compared.types().before());
            add(spot, result, isMore ? Impact.ADDITIVE : Impact.BEHAVIOR, "was " + was + " and is " + is + " now");
            return;
        }
        if (result.before().type().isPresent() && result.after().type().isPresent()) {
            Two<TypeRef> types = result.map(each -> each.type().orElseThrow());
            Relation relation = compared.relation(types);
            if (relation != Relation.SAME) {
                add(spot, result, Direction.RECEIVED.of(relation), compared.wasAndIs(types));
            }
        }
        Two<Boolean> optional = result.map(each -> each.statuses().isOptional());
        if (!optional.isSame()) {
            add(
                    spot,
                    result,
                    optional.after() ? Impact.BEHAVIOR : Impact.ADDITIVE,
                    optional.after() ? "may be absent now" : "is always present now");
        }
        if (!result.map(Result::notation).isSame()) {
            add(spot, result, Impact.BEHAVIOR, "is a stream that ends or is written differently now");
        }
        mediaType(spot, result.map(Result::mediaType));
    }

    private void add(Spot spot, Two<Result> result, Impact impact, String predicate) {
        Two<List<TypeRef>> types = result.map(each -> each.type().stream().toList());
        findings.add(ChangeKind.RESULT_CHANGED, spot, impact, spot.start() + " " + predicate + ".")
                .withTypes(types.before(), types.after());
    }

    private void mediaType(Spot spot, Two<Optional<String>> types) {
        if (!types.isSame()) {
            findings.add(
                    ChangeKind.RESULT_MEDIA_TYPE_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    spot.start() + " was " + types.before().orElse("nothing") + " and is "
                            + types.after().orElse("nothing") + " now.");
        }
    }

    private void pagination(Spot spot, Two<Optional<Pagination>> pages) {
        Two<Boolean> paged = pages.map(Optional::isPresent);
        Two<List<TypeRef>> items =
                pages.map(some -> some.map(Pagination::item).stream().toList());
        if (paged.isSame()) {
            // The type of the items is reported where it is declared.
            Two<Optional<Pagination>> settings =
                    pages.map(some -> some.map(each -> each.mapTypes(unused -> new TypeRef.Any())));
            if (!settings.isSame()) {
                findings.add(
                        ChangeKind.PAGINATION_CHANGED,
                        spot,
                        Impact.BEHAVIOR,
                        "The pages of " + PlaceText.of(operation.after()) + " are requested in another way.");
            }
        } else if (paged.after()) {
            findings.add(ChangeKind.PAGINATION_ADDED, spot, Impact.ADDITIVE, spot.start() + " is paged now.")
                    .withTypes(items.before(), items.after());
        } else {
            findings.add(ChangeKind.PAGINATION_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is no longer paged.")
                    .withTypes(items.before(), items.after());
        }
    }

    private static Map<String, ErrorResponse> byStatus(List<ErrorResponse> errors) {
        Map<String, ErrorResponse> byStatus = new LinkedHashMap<>();
        errors.forEach(error -> byStatus.putIfAbsent(error.status(), error));
        return byStatus;
    }

    private static Place place(Operation owner, String status) {
        return Spot.place(Subjects.error(owner, status), owner.pointer(), "responses", status);
    }

    private void errors(Two<Map<String, ErrorResponse>> errors) {
        String of = " of " + PlaceText.of(operation.after());
        errors.before().forEach((status, error) -> {
            String what = "the error " + PlaceText.quoted(status) + of;
            Optional<ErrorResponse> now = Optional.ofNullable(errors.after().get(status));
            if (now.isPresent()) {
                Two<Place> places = operation.map(each -> place(each, status));
                error(Spot.both(places, what), new Two<>(error, now.get()).map(ErrorResponse::type));
            } else {
                // Code that handles it is of no use, and what comes in its place may be unknown to it.
                Spot spot = Spot.gone(place(operation.before(), status), what);
                findings.add(ChangeKind.ERROR_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                        .withTypes(error.type().stream().toList(), List.of());
            }
        });
        errors.after().forEach((status, error) -> {
            if (!errors.before().containsKey(status)) {
                Spot spot = Spot.added(place(operation.after(), status), "the error " + PlaceText.quoted(status) + of);
                findings.add(ChangeKind.ERROR_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.")
                        .withTypes(List.of(), error.type().stream().toList());
            }
        });
    }

    private void error(Spot spot, Two<Optional<TypeRef>> types) {
        boolean isKnown = types.before().isPresent() && types.after().isPresent();
        Relation relation = isKnown
                ? compared.relation(types.map(Optional::orElseThrow))
                : types.isSame() ? Relation.SAME : types.after().isPresent() ? Relation.NARROWED : Relation.WIDENED;
        if (relation != Relation.SAME) {
            String now = isKnown
                    ? " " + compared.wasAndIs(types.map(Optional::orElseThrow)) + "."
                    : types.after().isPresent() ? " has a documented body now." : " has no documented body now.";
            findings.add(ChangeKind.ERROR_CHANGED, spot, Direction.RECEIVED.of(relation), spot.start() + now)
                    .withTypes(
                            types.before().stream().toList(),
                            types.after().stream().toList());
        }
    }
}

package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares operations. */
final class OperationChanges {
    private final Compared compared;
    private final FoundChanges findings;

    OperationChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
    }

    void find() {
        compared.operations().gone().forEach(this::removed);
        compared.operations().added().forEach(this::added);
        compared.operations().all().forEach((before, after) -> compare(new Two<>(before, after)));
    }

    private void removed(Operation operation) {
        String sentence = "The operation " + PlaceText.of(operation) + " is gone.";
        findings.add(
                        ChangeKind.OPERATION_REMOVED,
                        Spot.gone(place(operation), PlaceText.of(operation)),
                        Impact.BEHAVIOR,
                        sentence)
                .withTypes(types(operation), List.of());
    }

    private void added(Operation operation) {
        String sentence = "The operation " + PlaceText.of(operation) + " is new.";
        findings.add(
                        ChangeKind.OPERATION_ADDED,
                        Spot.added(place(operation), PlaceText.of(operation)),
                        Impact.ADDITIVE,
                        sentence)
                .withTypes(List.of(), types(operation));
    }

    private static List<TypeRef> types(Operation operation) {
        return Stream.concat(
                        Stream.concat(operation.inputTypes(), operation.errorTypes()),
                        operation.result().type().stream())
                .toList();
    }

    private static Place place(Operation operation) {
        return new Place(Subjects.of(operation), operation.pointer());
    }

    private void compare(Two<Operation> operation) {
        Spot spot = Spot.both(operation.map(OperationChanges::place), PlaceText.of(operation.after()));
        moved(spot, operation);
        renamed(spot, operation);
        servers(spot, operation.map(each -> each.request().servers()));
        Two<Map<String, String>> headers = operation.map(each -> each.request().headers());
        if (!headers.isSame()) {
            findings.add(
                    ChangeKind.CLIENT_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    "Requests of " + spot.what() + " have other headers: " + HeaderText.of(headers) + ".");
        }
        new DocumentationChanges(findings)
                .find(spot, operation.map(Operation::deprecated), operation.map(Operation::docs));
        new InputChanges(compared, findings, operation).find();
        new ResponseChanges(compared, findings, operation).find();
    }

    private void moved(Spot spot, Two<Operation> operation) {
        if (!operation.map(OperationPairs::shape).isSame()) {
            findings.add(
                    ChangeKind.OPERATION_MOVED,
                    spot,
                    Impact.BEHAVIOR,
                    PlaceText.of(operation.before()) + " is " + PlaceText.of(operation.after()) + " now.");
        }
    }

    // Its name in code comes from its path; the id is a name in snippets and documentation.
    private void renamed(Spot spot, Two<Operation> operation) {
        Two<String> ids = operation.map(Operation::id);
        boolean isMoved = !operation.map(OperationPairs::shape).isSame();
        boolean isDerived = ids.before().equalsIgnoreCase(ids.after()) || isMoved;
        if (!isDerived) {
            findings.add(
                    ChangeKind.OPERATION_RENAMED,
                    spot,
                    Impact.DOCS,
                    "The id of " + spot.what() + " was " + PlaceText.quoted(ids.before()) + " and is "
                            + PlaceText.quoted(ids.after()) + " now.");
        }
    }

    private void servers(Spot spot, Two<Optional<OperationServers>> servers) {
        Two<List<String>> urls = servers.map(some -> some.map(OperationServers::all).orElse(List.of()).stream()
                .map(Server::template)
                .toList());
        if (!urls.isSame()) {
            String to = servers.after()
                    .map(all -> PlaceText.quoted(all.first().template()))
                    .orElse("the servers of the API");
            findings.add(
                    ChangeKind.SERVER_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    "Requests of " + spot.what() + " are sent to " + to + " now.");
        }
    }

    /** The subject of an operation in both versions. */
    static Two<Subject> subjects(Two<Operation> operation) {
        return operation.map(Subjects::of);
    }
}

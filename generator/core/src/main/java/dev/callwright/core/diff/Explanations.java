package dev.callwright.core.diff;

import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The differences that explain what became of the things of one version. */
final class Explanations {
    private static final Subject WEBHOOKS = Subject.of(Kind.WEBHOOK, "");

    private final Map<Subject, Change> own = new HashMap<>();
    private final Map<Subject, Change> ofMembers = new HashMap<>();
    private final Map<Subject, Change> causes;
    private final Subject api;
    private final Relations relations;
    private final Map<String, Operation> operations = new HashMap<>();
    /** The operation with errors that came or went. */
    private Optional<Change> ofErrors = Optional.empty();

    Explanations(Map<Subject, Change> causes, ApiModel model) {
        this.causes = causes;
        this.relations = new Relations(model);
        this.api = Subjects.of(model);
        model.operations().forEach(operation -> operations.put(operation.id(), operation));
    }

    /** Adds a difference of a thing. */
    void add(Subject subject, Change change) {
        if (!change.kind().isOfDeclarations()) {
            return;
        }
        own.merge(subject, change, Explanations::worse);
        part(subject).ifPresent(part -> ofMembers.merge(part, change, Explanations::worse));
        // How a call is declared does not depend on its errors.
        owner(subject)
                .filter(owner -> subject.kind() != Kind.ERROR)
                .ifPresent(owner -> ofMembers.merge(owner, change, Explanations::worse));
        Optional.ofNullable(operations.get(subject.owner()))
                .filter(operation -> owner(subject).orElse(subject).kind() == Kind.OPERATION)
                .ifPresent(operation -> ofResource(operation, change));
        if (subject.kind() == Kind.OPERATION
                && change.before().isEmpty() != change.after().isEmpty()
                && hasErrors(subject)) {
            ofErrors = Optional.of(ofErrors.map(other -> worse(other, change)).orElse(change));
        }
    }

    private boolean hasErrors(Subject operation) {
        return Optional.ofNullable(operations.get(operation.owner())).stream()
                .flatMap(each -> each.errors().stream())
                .anyMatch(error -> error.type().isPresent());
    }

    // All errors have one type in an SDK, and all webhooks one reader.
    private static Optional<Subject> part(Subject subject) {
        return switch (subject.kind()) {
            case ERROR -> Optional.of(Subjects.ERRORS);
            case WEBHOOK -> Optional.of(WEBHOOKS);
            default -> Optional.empty();
        };
    }

    // An accessor or service comes and goes with the operations of its resource and of those below it.
    private void ofResource(Operation operation, Change change) {
        for (int length = operation.resource().size(); length > 0; length--) {
            ofMembers.merge(Subjects.resource(operation.resource().subList(0, length)), change, Explanations::worse);
        }
    }

    // The first one stays if both are equally bad, so that the result does not depend on anything else.
    private static Change worse(Change one, Change other) {
        return one.worst().isAtLeast(other.worst()) ? one : other;
    }

    /** The difference of the thing itself, or the one that explains what became of it. */
    Optional<Change> own(Subject subject) {
        return Optional.ofNullable(own.get(subject)).or(() -> Optional.ofNullable(causes.get(subject)));
    }

    /** The difference of what the thing belongs to, or of its members. */
    Optional<Change> wider(Subject subject) {
        return owner(subject)
                .flatMap(owner -> own(owner).or(() -> ofOption(owner)))
                .or(() -> ofMembers(subject));
    }

    /** The difference of what the thing stands in, of what it uses, or of what comes and goes with it. */
    Optional<Change> related(Subject subject) {
        Stream<Subject> held = subject.kind() == Kind.TYPE ? relations.holders(subject).stream() : Stream.empty();
        return held.flatMap(holder -> own(holder).stream())
                .findFirst()
                .or(() -> Stream.concat(relations.used(subject).stream(), relations.expanded(subject))
                        .flatMap(type -> own(type).or(() -> ofMembers(type)).stream())
                        .findFirst())
                .or(() -> ofOthers(subject));
    }

    private Optional<Change> ofMembers(Subject subject) {
        return Optional.ofNullable(ofMembers.get(subject));
    }

    private Optional<Change> ofOthers(Subject subject) {
        return switch (subject.kind()) {
            case ENUM_VALUE, ALTERNATIVE -> subject.whole().flatMap(this::ofMembers);
            case ERROR -> subject.equals(Subjects.ERRORS) ? ofErrors : Optional.empty();
            case API -> subject.equals(api) ? ofMembers(WEBHOOKS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the things of this version have to do with each other. */
    Relations relations() {
        return relations;
    }

    private Optional<Change> ofOption(Subject owner) {
        return owner.equals(api) ? ofMembers(api) : Optional.empty();
    }

    private Optional<Subject> owner(Subject subject) {
        return switch (subject.kind()) {
            // Options of the client come and go with servers, their variables and credentials.
            case SERVER, SECURITY_SCHEME -> Optional.of(api);
            case API -> subject.equals(api) ? Optional.empty() : Optional.of(api);
            default -> subject.whole();
        };
    }
}

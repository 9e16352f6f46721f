package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.plan.WireNames.WireName;
import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans the names of an operation's inputs, by {@link NameKeys#of(Input)}. */
public final class InputNames {
    private static final CandidateNames PATH_CANDIDATES = new CandidateNames(Casing.LOWER_CAMEL);
    private static final List<String> WHOLE_BODY = List.of("body", "requestBody", "wholeRequestBody");

    private final Operation operation;
    private final LockedNames lock;
    private final String owner;

    public InputNames(Operation operation, LockedNames lock) {
        this.operation = operation;
        this.lock = lock;
        this.owner = NameKeys.of(operation);
    }

    /** The Java names: method parameters for path inputs, members of the params class for the others. */
    public Map<String, JavaMember> java(WireNames wireNames) {
        MemberNames members =
                new MemberNames(wireNames, lock.publishedMembers(LockKeys.JAVA_INPUTS, owner), operation.action());
        for (Input input : operation.inputs()) {
            if (input.location() == Location.WHOLE_BODY) {
                members.add(NameKeys.of(input), rank(input), WHOLE_BODY.get(0), () -> WHOLE_BODY);
            } else if (input.location() != Location.PATH) {
                WireName name = wireNames.of(input.wireName());
                members.add(
                        NameKeys.of(input),
                        rank(input) + name.spellingRank(),
                        name.preferred(),
                        () -> fallbacksByLocation(input, name));
            }
        }
        operation.inputs().stream()
                .filter(input -> input.location() != Location.PATH)
                .filter(input -> input.value().type() instanceof TypeRef.ListOf)
                .forEach(input -> members.addAdder(NameKeys.of(input)));
        Map<String, JavaMember> names = members.plan();
        members.forEachLockable(names, (key, name) -> publish(LockKeys.JAVA_INPUTS, key, name));
        names.putAll(variables(wireNames));
        return names;
    }

    private static List<String> fallbacksByLocation(Input input, WireName name) {
        List<String> fallbacks = new ArrayList<>();
        fallbacks.add(Casing.LOWER_CAMEL.append(name.preferred(), word(input)));
        fallbacks.addAll(name.fallbacks());
        return fallbacks;
    }

    /** The TypeScript names: keys of the arguments object, which for path inputs are method parameters too. */
    public Map<String, String> typeScript() {
        Map<String, String> published = published(LockKeys.TYPESCRIPT_INPUTS);
        List<NameRequest<String>> path = new ArrayList<>();
        List<NameRequest<String>> rest = new ArrayList<>();
        for (Input input : operation.inputs()) {
            String key = NameKeys.of(input);
            NameRequest<String> request = NameRequest.of(key, rank(input), key)
                    .published(Optional.ofNullable(published.get(key)))
                    .in(word(input));
            switch (input.location()) {
                case PATH ->
                    path.add(request.candidates(
                            identifier(input.wireName()), () -> PATH_CANDIDATES.fallbacks(input.wireName())));
                case WHOLE_BODY -> rest.add(request.candidates(WHOLE_BODY.get(0), () -> WHOLE_BODY));
                default ->
                    rest.add(request.candidates(
                            input.wireName(), () -> List.of(Casing.LOWER_CAMEL.append(input.wireName(), word(input)))));
            }
        }
        return typeScript(path, rest);
    }

    private Map<String, String> typeScript(List<NameRequest<String>> path, List<NameRequest<String>> rest) {
        Scope parameters = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_VARIABLES);
        Map<String, String> keys = parameters.assign(path);
        Scope members = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_INPUTS);
        keys.values().forEach(members::take);
        Map<String, String> assigned = members.assign(rest);
        for (NameRequest<String> request : rest) {
            String name = requireNonNull(assigned.get(request.key()));
            if (request.rank() != 0 || !name.equals(request.preferred())) {
                publish(LockKeys.TYPESCRIPT_INPUTS, request.key(), name);
            }
        }
        keys.putAll(assigned);
        return keys;
    }

    private Map<String, JavaMember> variables(WireNames wireNames) {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_VARIABLES);
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Input input : operation.pathInputs()) {
            WireName name = wireNames.of(input.wireName());
            requests.add(NameRequest.of(NameKeys.of(input), name.spellingRank(), name.text())
                    .candidates(name.preferred(), name::fallbacks)
                    .in("path"));
        }
        Map<String, JavaMember> variables = new HashMap<>();
        scope.assign(requests).forEach((key, name) -> variables.put(key, wireNames.member(name)));
        return variables;
    }

    private Map<String, String> published(String section) {
        return lock.published(section, owner);
    }

    private void publish(String section, String key, String name) {
        lock.publish(new LockKey(section, key), owner, name);
    }

    // Inputs at the method's most common location have precedence: their names never change, so they need no lock.
    private int rank(Input input) {
        boolean queries = switch (operation.method()) {
            case "GET", "HEAD", "DELETE" -> true;
            default -> false;
        };
        return switch (input.location()) {
            case PATH -> 0;
            case BODY -> queries ? 3 : 0;
            case QUERY -> queries ? 0 : 3;
            case WHOLE_BODY -> 6;
            case HEADER -> 9;
            case COOKIE -> 12;
            case QUERYSTRING -> 15;
        };
    }

    private static String word(Input input) {
        return input.location() == Location.WHOLE_BODY
                ? "body"
                : input.location().name().toLowerCase(Locale.ROOT);
    }

    private static String identifier(String wireName) {
        boolean legal = !wireName.isEmpty()
                && Character.isUnicodeIdentifierStart(wireName.codePointAt(0))
                && wireName.codePoints().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_'));
        return legal ? wireName : Words.of(wireName).lowerCamel();
    }
}

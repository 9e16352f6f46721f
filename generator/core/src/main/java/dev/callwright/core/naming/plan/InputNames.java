package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.lock.Slots;
import dev.callwright.core.naming.plan.WireNames.WireName;
import dev.callwright.core.naming.scope.Contender;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of one operation's inputs by {@link NameKeys#of(Input)}. */
public final class InputNames {
    private static final Wishes PATH_WISHES = new Wishes(Casing.LOWER_CAMEL);
    private static final List<String> WHOLE_BODY = List.of("body", "requestBody", "wholeRequestBody");

    private final Operation operation;
    private final LockedNames lock;
    private final String place;

    public InputNames(Operation operation, LockedNames lock) {
        this.operation = operation;
        this.lock = lock;
        this.place = NameKeys.locked(operation);
    }

    /** Parameters of the method for path inputs, members of the params object for the rest. */
    public Map<String, JavaMember> java(WireNames wireNames) {
        MemberNames members = new MemberNames(wireNames, published(Slots.JAVA_INPUTS));
        for (Input input : operation.inputs()) {
            if (input.location() == Location.WHOLE_BODY) {
                members.add(NameKeys.of(input), rank(input), WHOLE_BODY.get(0), () -> WHOLE_BODY);
            } else if (input.location() != Location.PATH) {
                WireName name = wireNames.of(input.wireName());
                members.add(
                        NameKeys.of(input),
                        rank(input) + name.spellingRank(),
                        name.first(),
                        () -> othersByLocation(input, name));
            }
        }
        Map<String, JavaMember> names = members.plan();
        members.forEndangered(names, (key, name) -> publish(Slots.JAVA_INPUTS, key, name));
        names.putAll(variables(wireNames));
        return names;
    }

    private static List<String> othersByLocation(Input input, WireName name) {
        List<String> others = new ArrayList<>();
        others.add(Casing.LOWER_CAMEL.append(name.first(), word(input)));
        others.addAll(name.others());
        return others;
    }

    /** The keys of the arguments object; those of path inputs are parameters too. */
    public Map<String, String> typeScript() {
        Map<String, String> published = published(Slots.TYPESCRIPT_INPUTS);
        List<Contender<String>> path = new ArrayList<>();
        List<Contender<String>> rest = new ArrayList<>();
        for (Input input : operation.inputs()) {
            String key = NameKeys.of(input);
            Contender<String> contender =
                    Contender.of(key, rank(input), key).published(Optional.ofNullable(published.get(key)));
            switch (input.location()) {
                case PATH ->
                    path.add(contender.wants(identifier(input.wireName()), () -> PATH_WISHES.others(input.wireName())));
                case WHOLE_BODY -> rest.add(contender.wants(WHOLE_BODY.get(0), () -> WHOLE_BODY));
                default ->
                    rest.add(contender.wants(
                            input.wireName(), () -> List.of(Casing.LOWER_CAMEL.append(input.wireName(), word(input)))));
            }
        }
        return typeScript(path, rest);
    }

    private Map<String, String> typeScript(List<Contender<String>> path, List<Contender<String>> rest) {
        Scope parameters = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_VARIABLES);
        Map<String, String> keys = parameters.assign(path);
        Scope members = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_INPUTS);
        keys.values().forEach(members::take);
        Map<String, String> assigned = members.assign(rest);
        for (Contender<String> contender : rest) {
            String name = requireNonNull(assigned.get(contender.key()));
            if (contender.rank() != 0 || !name.equals(contender.first())) {
                publish(Slots.TYPESCRIPT_INPUTS, contender.key(), name);
            }
        }
        keys.putAll(assigned);
        return keys;
    }

    private Map<String, JavaMember> variables(WireNames wireNames) {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_VARIABLES);
        List<Contender<String>> contenders = new ArrayList<>();
        for (Input input : operation.pathInputs()) {
            WireName name = wireNames.of(input.wireName());
            contenders.add(Contender.of(NameKeys.of(input), name.spellingRank(), name.text())
                    .wants(name.first(), name::others));
        }
        Map<String, JavaMember> variables = new HashMap<>();
        scope.assign(contenders).forEach((key, name) -> variables.put(key, wireNames.member(name)));
        return variables;
    }

    private Map<String, String> published(String section) {
        return lock.published(section, place);
    }

    private void publish(String section, String key, String name) {
        lock.publish(new Slot(section, key), place, name);
    }

    // Where most inputs travel they keep their names first: a name that never yields needs no lock.
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

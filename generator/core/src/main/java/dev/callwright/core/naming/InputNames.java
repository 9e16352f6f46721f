package dev.callwright.core.naming;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.JavaNames.Member;
import dev.callwright.core.naming.NamesLock.Slot;
import dev.callwright.core.naming.Scope.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of one operation's inputs by {@link Places#of(Input)}. */
final class InputNames {
    private static final Wishes WISHES = new Wishes(Casing.LOWER_CAMEL);
    private static final List<String> WHOLE_BODY = List.of("body", "requestBody", "wholeRequestBody");

    private final Operation operation;
    private final LockedNames lock;

    InputNames(Operation operation, LockedNames lock) {
        this.operation = operation;
        this.lock = lock;
    }

    /** Parameters of the method for path inputs, members of the params object for the rest. */
    Map<String, Member> java() {
        Map<String, Member> names = new HashMap<>(variables());
        MemberNames members = new MemberNames(published(Slots.JAVA_INPUTS));
        for (Input input : operation.inputs()) {
            if (input.location() == Location.WHOLE_BODY) {
                members.add(Places.of(input), rank(input), WHOLE_BODY);
            } else if (input.location() != Location.PATH) {
                List<String> wishes = new ArrayList<>(List.of(WISHES.first(input.wireName())));
                wishes.add(Casing.LOWER_CAMEL.append(wishes.get(0), word(input)));
                wishes.addAll(WISHES.others(input.wireName()));
                members.add(Places.of(input), rank(input) + MemberNames.spellingRank(input.wireName()), wishes);
            }
        }
        Map<String, Member> planned = members.plan();
        publish(Slots.JAVA_INPUTS, members.endangered(planned));
        names.putAll(planned);
        return names;
    }

    /** The keys of the arguments object; those of path inputs are parameters too. */
    Map<String, String> typeScript() {
        Map<String, String> keys = new HashMap<>();
        Scope path = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_VARIABLES);
        Scope rest = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_INPUTS);
        keys.putAll(path.assign(contenders(Location.PATH)));
        keys.values().forEach(rest::take);
        List<Contender<String>> contenders = new ArrayList<>();
        for (Location location : Location.values()) {
            if (location != Location.PATH) {
                contenders.addAll(contenders(location));
            }
        }
        Map<String, String> assigned = rest.assign(contenders);
        Map<String, String> endangered = new HashMap<>();
        for (Contender<String> contender : contenders) {
            String key = assigned.get(contender.key());
            if (contender.rank() != 0 || !key.equals(contender.first())) {
                endangered.put(contender.key(), key);
            }
        }
        publish(Slots.TYPESCRIPT_INPUTS, endangered);
        keys.putAll(assigned);
        return keys;
    }

    private List<Contender<String>> contenders(Location location) {
        Map<String, String> published = published(Slots.TYPESCRIPT_INPUTS);
        List<Contender<String>> contenders = new ArrayList<>();
        for (Input input : operation.inputs()) {
            if (input.location() == location) {
                String key = Places.of(input);
                List<String> wishes = typeScriptWishes(input);
                contenders.add(Contender.of(key, rank(input), key)
                        .wants(wishes.get(0), () -> wishes.subList(1, wishes.size()))
                        .published(Optional.ofNullable(published.get(key))));
            }
        }
        return contenders;
    }

    private static List<String> typeScriptWishes(Input input) {
        return switch (input.location()) {
            case PATH -> {
                List<String> wishes = new ArrayList<>(List.of(identifier(input.wireName())));
                wishes.addAll(WISHES.others(input.wireName()));
                yield wishes;
            }
            case WHOLE_BODY -> WHOLE_BODY;
            default -> List.of(
                    input.wireName(), Casing.LOWER_CAMEL.append(input.wireName(), word(input)));
        };
    }

    private Map<String, Member> variables() {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_VARIABLES);
        List<Contender<String>> contenders = new ArrayList<>();
        for (Input input : operation.pathInputs()) {
            contenders.add(Contender.of(Places.of(input), MemberNames.spellingRank(input.wireName()), input.wireName())
                    .wants(WISHES.first(input.wireName()), () -> WISHES.others(input.wireName())));
        }
        Map<String, Member> variables = new HashMap<>();
        scope.assign(contenders).forEach((key, name) -> variables.put(key, new Member(name, name, name, name)));
        return variables;
    }

    private Map<String, String> published(String section) {
        return lock.published(section, List.of(Places.locked(operation)));
    }

    private void publish(String section, Map<String, String> names) {
        names.forEach((key, name) -> lock.publish(new Slot(section, key), Places.locked(operation), name));
    }

    // Members of the body keep their names first: most inputs are such, and a name that never yields needs no lock.
    private int rank(Input input) {
        boolean alone = operation.body().isEmpty();
        return switch (input.location()) {
            case PATH, BODY -> 0;
            case QUERY -> alone ? 0 : 3;
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

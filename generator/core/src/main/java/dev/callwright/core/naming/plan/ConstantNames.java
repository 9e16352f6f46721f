package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
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
import java.util.Map;
import java.util.Optional;

/** Plans the constants of an enum. */
public final class ConstantNames {
    private static final CandidateNames CANDIDATES = new CandidateNames(Casing.UPPER_SNAKE);

    private final EnumType type;
    private final String name;
    private final String place;
    private final LockedNames lock;

    /** @param name the name of the enum */
    public ConstantNames(EnumType type, String name, LockedNames lock) {
        this.type = type;
        this.name = name;
        this.place = type.nameSource().place();
        this.lock = lock;
    }

    /** The constants by wire value. */
    public Map<String, String> plan() {
        Map<String, String> published = lock.published(LockKeys.JAVA_CONSTANTS, place);
        Map<String, NameRequest<String>> requests = new HashMap<>();
        for (EnumValue value : type.values()) {
            requests.putIfAbsent(value.wireValue(), request(value, published));
        }
        Scope scope = new Scope(Casing.UPPER_SNAKE, Case.MATTERS, ReservedWords.JAVA_CONSTANTS);
        Map<String, String> constants = scope.assign(requests.values());
        requests.forEach((wireValue, request) -> {
            String name = requireNonNull(constants.get(wireValue));
            if (request.rank() != 0 || !name.equals(request.preferred())) {
                lock.publish(new LockKey(LockKeys.JAVA_CONSTANTS, wireValue), place, name);
            }
        });
        return constants;
    }

    private NameRequest<String> request(EnumValue value, Map<String, String> names) {
        String wireValue = value.wireValue();
        Optional<String> explicit = value.name().filter(name -> !name.isBlank());
        Optional<String> published = Optional.ofNullable(names.get(wireValue));
        if (explicit.isPresent()) {
            return NameRequest.of(wireValue, 1, wireValue)
                    .candidates(
                            CANDIDATES.preferred(explicit.get()), () -> fallbacksForExplicit(explicit.get(), wireValue))
                    .published(published)
                    .in(name);
        }
        Words words = Words.of(wireValue);
        return NameRequest.of(wireValue, WireNames.spellingRank(wireValue, words), wireValue)
                .candidates(words.upperSnake(), () -> CANDIDATES.fallbacks(wireValue))
                .published(published)
                .in(name);
    }

    // x-enum-varnames may repeat a name; the value makes it unique.
    private static List<String> fallbacksForExplicit(String explicit, String wireValue) {
        List<String> fallbacks = new ArrayList<>();
        fallbacks.add(Words.of(explicit).and(Words.of(wireValue)).upperSnake());
        fallbacks.add(CANDIDATES.preferred(wireValue));
        fallbacks.addAll(CANDIDATES.fallbacks(wireValue));
        return fallbacks;
    }
}

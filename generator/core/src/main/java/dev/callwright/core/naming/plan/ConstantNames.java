package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.lock.Slots;
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
import java.util.Map;
import java.util.Optional;

/** The constants of one enum. */
public final class ConstantNames {
    private static final Wishes WISHES = new Wishes(Casing.UPPER_SNAKE);

    private final EnumType type;
    private final String typeName;
    private final LockedNames lock;

    public ConstantNames(EnumType type, String typeName, LockedNames lock) {
        this.type = type;
        this.typeName = typeName;
        this.lock = lock;
    }

    /** The constants by wire value. */
    public Map<String, String> plan() {
        Map<String, String> published = lock.published(Slots.JAVA_CONSTANTS, typeName);
        Map<String, Contender<String>> contenders = new HashMap<>();
        for (EnumValue value : type.values()) {
            contenders.putIfAbsent(value.wireValue(), contender(value, published));
        }
        Scope scope = new Scope(Casing.UPPER_SNAKE, Case.MATTERS, ReservedWords.JAVA_CONSTANTS);
        Map<String, String> constants = scope.assign(contenders.values());
        contenders.forEach((wireValue, contender) -> {
            String name = requireNonNull(constants.get(wireValue));
            if (contender.rank() != 0 || !name.equals(contender.first())) {
                lock.publish(new Slot(Slots.JAVA_CONSTANTS, wireValue), typeName, name);
            }
        });
        return constants;
    }

    private static Contender<String> contender(EnumValue value, Map<String, String> published) {
        String wireValue = value.wireValue();
        Optional<String> given = value.name().filter(name -> !name.isBlank());
        Optional<String> name = Optional.ofNullable(published.get(wireValue));
        if (given.isPresent()) {
            return Contender.of(wireValue, 1, wireValue)
                    .wants(WISHES.first(given.get()), () -> othersThanGiven(given.get(), wireValue))
                    .published(name);
        }
        Words words = Words.of(wireValue);
        return new Contender<>(
                wireValue,
                WireNames.spellingRank(wireValue, words),
                wireValue,
                words.upperSnake(),
                () -> WISHES.others(wireValue),
                name,
                List.of());
    }

    // Two values may be given one name; each is then told apart by its value.
    private static List<String> othersThanGiven(String given, String wireValue) {
        List<String> others = new ArrayList<>();
        others.add(Words.of(given).and(Words.of(wireValue)).upperSnake());
        others.add(WISHES.first(wireValue));
        others.addAll(WISHES.others(wireValue));
        return others;
    }
}

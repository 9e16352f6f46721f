package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.lock.TypePlaces;
import dev.callwright.core.naming.scope.Contender;
import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of a model as contenders for names, best served first: named by hand, components, inline. */
public final class TypeContenders {
    /** What comes after types when other things share their scope. */
    public static final int AFTER_TYPES = 5;

    private final List<TypeDefinition> types;
    private final LockedNames lock;
    private final Map<TypeId, String> derived = new HashMap<>();
    private final Map<TypeId, TypePlaces> places = new HashMap<>();

    public TypeContenders(List<TypeDefinition> types, LockedNames lock) {
        this.types = types;
        this.lock = lock;
        for (TypeDefinition type : types) {
            derived.put(type.id(), Wishes.nested(type.nameSource().parts()));
            places.put(type.id(), TypePlaces.of(type));
        }
    }

    /** One contender per type, with the names it has in the lock. */
    public List<Contender<TypeId>> all(Slot slot) {
        List<Contender<TypeId>> contenders = new ArrayList<>(types.size());
        for (TypeDefinition type : types) {
            contenders.add(contender(type, lock.published(slot, requireNonNull(places.get(type.id())))));
        }
        return contenders;
    }

    /** Puts the names of types into the lock. */
    public void publish(Slot slot, Map<TypeId, String> names) {
        types.forEach(type ->
                lock.publish(slot, requireNonNull(places.get(type.id())), requireNonNull(names.get(type.id()))));
    }

    private Contender<TypeId> contender(TypeDefinition type, Optional<String> published) {
        List<String> parts = type.nameSource().parts();
        String pointer = type.id().pointer();
        String derivedName = requireNonNull(derived.get(type.id()));
        Optional<String> explicit = type.nameSource().explicit().map(TypeContenders::typeName);
        if (explicit.isPresent()) {
            // A name given by hand replaces a published one: that is what it is given for.
            return Contender.of(type.id(), 0, pointer)
                    .wants(explicit.get(), () -> otherThanExplicit(derivedName, parts))
                    .published(published.filter(explicit.get()::equals));
        }
        return Contender.of(type.id(), rank(type.id(), derivedName), pointer)
                .wants(derivedName, () -> Wishes.nestedOthers(parts))
                .published(published);
    }

    private static List<String> otherThanExplicit(String derived, List<String> parts) {
        List<String> others = new ArrayList<>(List.of(derived));
        others.addAll(Wishes.nestedOthers(parts));
        return others;
    }

    private static String typeName(String explicit) {
        String name = ApiName.isTypeName(explicit)
                ? explicit
                : Words.of(explicit).ascii().upperCamel();
        return Wishes.fileName(name);
    }

    // A component that is spelled like the type goes first: Foo before FOO and foo.
    private static int rank(TypeId type, String name) {
        String component = NameKeys.component(type);
        if (component.isEmpty()) {
            return 4;
        }
        if (!component.equals(type.pointer())) {
            return 3;
        }
        return NameKeys.componentName(component).equals(name) ? 1 : 2;
    }
}

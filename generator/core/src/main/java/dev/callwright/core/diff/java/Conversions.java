package dev.callwright.core.diff.java;

import dev.callwright.core.emit.java.StatusExceptions;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.emit.java.surface.TypeUse.Primitive;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values may stand where a type is expected (Java Language Specification, chapter 5). */
final class Conversions {
    private static final QualifiedName CONSUMER = new QualifiedName("java.util.function", "Consumer");
    private static final Map<String, String> BOXES =
            Map.of("boolean", "Boolean", "int", "Integer", "long", "Long", "double", "Double");
    // Each is a subtype of those after it (4.10.1).
    private static final List<String> NUMBERS = List.of("int", "long", "double");
    private static final Set<String> STATUS_EXCEPTIONS = StatusExceptions.names();

    private final JavaSurface surface;
    private final String corePackage;

    /** @param corePackage the package of the runtime, some of whose types are subtypes of others */
    Conversions(JavaSurface surface, String corePackage) {
        this.surface = surface;
        this.corePackage = corePackage;
    }

    /** Whether a value can be given without boxing: a strict invocation context (5.3). */
    boolean isStrict(TypeUse from, TypeUse to) {
        if (from.equals(to)) {
            return true;
        }
        if (from instanceof Primitive small && to instanceof Primitive large) {
            int index = NUMBERS.indexOf(small.name());
            return index >= 0 && NUMBERS.indexOf(large.name()) > index;
        }
        return from instanceof Declared declared && isSubtype(declared, to);
    }

    /** Whether a value can be given: a loose invocation context (5.3). */
    boolean isLoose(TypeUse from, TypeUse to) {
        return isStrict(from, to)
                || boxed(from).filter(box -> isStrict(box, to)).isPresent()
                || unboxed(from).filter(primitive -> isStrict(primitive, to)).isPresent();
    }

    /**
     * Whether a result can still be used as what it was. A primitive type has to stay: a result is boxed where a list or a
     * lambda takes it, and {@code Integer} is no {@code Long}.
     */
    boolean isResult(TypeUse now, TypeUse before) {
        return before.equals(TypeUse.VOID)
                || now.equals(before)
                || (now instanceof Declared declared && isSubtype(declared, before));
    }

    /** The class of a primitive type's boxed values; empty: it is not primitive. */
    static Optional<TypeUse> boxed(TypeUse type) {
        return type instanceof Primitive primitive && BOXES.containsKey(primitive.name())
                ? Optional.of(new Declared(new QualifiedName("java.lang", BOXES.get(primitive.name())), List.of()))
                : Optional.empty();
    }

    private static Optional<TypeUse> unboxed(TypeUse type) {
        return BOXES.keySet().stream()
                .<TypeUse>map(Primitive::new)
                .filter(primitive -> boxed(primitive).orElseThrow().equals(type))
                .findFirst();
    }

    private boolean isSubtype(Declared type, TypeUse other) {
        return type.equals(other) || supertypes(type).stream().anyMatch(each -> isSubtype(each, other));
    }

    /** The supertypes that a type declares itself. */
    List<Declared> supertypes(Declared type) {
        SurfaceType known = surface.types().get(type.name());
        return known == null ? ofRuntime(type) : known.supertypes();
    }

    /** The types of the surface that are supertypes of a type, and the type itself, nearest first. */
    List<SurfaceType> withSupertypes(SurfaceType type) {
        List<SurfaceType> all = new ArrayList<>(List.of(type));
        for (Declared each : type.supertypes()) {
            SurfaceType known = surface.types().get(each.name());
            if (known != null) {
                all.addAll(withSupertypes(known));
            }
        }
        return all;
    }

    private List<Declared> ofRuntime(Declared type) {
        if (!type.name().packageName().equals(corePackage)) {
            return List.of();
        }
        String simple = type.name().outermostName();
        if (simple.equals("RequestOptions")) {
            QualifiedName builder = new QualifiedName(corePackage, List.of(simple, "Builder"));
            return List.of(consumerOf(new Declared(builder, List.of())));
        }
        return STATUS_EXCEPTIONS.contains(simple)
                ? List.of(new Declared(new QualifiedName(corePackage, "ApiException"), List.of()))
                : List.of();
    }

    /** The type of functions that take a value. */
    static Declared consumerOf(TypeUse type) {
        return new Declared(CONSUMER, List.of(type));
    }

    /** What such a function takes; empty: it is another type. */
    static Optional<TypeUse> consumed(TypeUse type) {
        return type instanceof Declared declared && declared.name().equals(CONSUMER)
                ? Optional.of(declared.arguments().get(0))
                : Optional.empty();
    }
}

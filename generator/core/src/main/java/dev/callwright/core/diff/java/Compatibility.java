package dev.callwright.core.diff.java;

import dev.callwright.core.diff.java.Overloads.Argument;
import dev.callwright.core.emit.java.surface.SurfaceField;
import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether code that uses a member of an old type compiles, and links, with the new type. */
final class Compatibility {
    private final Conversions conversions;
    private final Overloads overloads;

    /** @param conversions those of the new surface */
    Compatibility(Conversions conversions) {
        this.conversions = conversions;
        this.overloads = new Overloads(conversions);
    }

    /** The method that a call of an old method with values of its parameters' types means now; empty: it does not compile. */
    Optional<SurfaceMethod> called(SurfaceMethod method, SurfaceType now) {
        List<Argument> values = method.parameterTypes().stream()
                .<Argument>map(Argument.OfType::new)
                .toList();
        return called(method, now, values);
    }

    /** Whether every call of an old method compiles: with values, with boxed values, and with lambdas. */
    boolean isSourceCompatible(SurfaceMethod method, SurfaceType now) {
        return calls(method).stream()
                .allMatch(arguments -> called(method, now, arguments).isPresent());
    }

    private Optional<SurfaceMethod> called(SurfaceMethod method, SurfaceType now, List<Argument> arguments) {
        return overloads
                .called(overloads.named(method.name(), now), arguments)
                .filter(found -> found.isStatic() == method.isStatic())
                .filter(found -> conversions.isResult(found.result(), method.result()))
                .filter(found -> takesLambdas(found, arguments));
    }

    private boolean takesLambdas(SurfaceMethod found, List<Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Argument.Lambda lambda
                    && !conversions.isStrict(
                            Conversions.consumed(found.parameterTypes().get(i)).orElseThrow(), lambda.parameter())) {
                return false;
            }
        }
        return true;
    }

    // Each kind of argument by itself, for all parameters that can have it.
    private static Set<List<Argument>> calls(SurfaceMethod method) {
        List<Argument> values = new ArrayList<>();
        List<Argument> boxed = new ArrayList<>();
        List<Argument> lambdas = new ArrayList<>();
        for (TypeUse type : method.parameterTypes()) {
            Argument value = new Argument.OfType(type);
            values.add(value);
            boxed.add(
                    Conversions.boxed(type).<Argument>map(Argument.OfType::new).orElse(value));
            lambdas.add(Conversions.consumed(type)
                    .<Argument>map(Argument.Lambda::new)
                    .orElse(value));
        }
        Set<List<Argument>> calls = new LinkedHashSet<>();
        calls.add(values);
        calls.add(boxed);
        calls.add(lambdas);
        return calls;
    }

    /** Whether compiled calls of an old method find it (13.4.12, 13.4.14, 13.4.15). */
    boolean isBinaryCompatible(SurfaceMethod method, SurfaceType now) {
        return overloads.named(method.name(), now).stream()
                .anyMatch(each -> each.descriptor().equals(method.descriptor()));
    }

    /** The field of that name; empty: there is none. */
    Optional<SurfaceField> field(SurfaceField field, SurfaceType now) {
        return conversions.withSupertypes(now).stream()
                .flatMap(type -> type.fields().stream())
                .filter(each -> each.name().equals(field.name()))
                .findFirst();
    }

    /** Whether code that reads an old field compiles. */
    boolean isSourceCompatible(SurfaceField field, SurfaceField now) {
        return conversions.isResult(now.type(), field.type());
    }

    /** Whether compiled code that reads an old field finds it (13.4.8). */
    static boolean isBinaryCompatible(SurfaceField field, SurfaceField now) {
        return now.type().erased().equals(field.type().erased());
    }

    /** Whether values of a type are still values of an old supertype. */
    boolean isSubtype(SurfaceType now, Declared supertype) {
        return conversions.isStrict(now.use(), supertype);
    }

    /** Whether compiled code can still use values of a type as those of an old supertype (13.4.4). */
    boolean isErasedSubtype(SurfaceType now, Declared supertype) {
        Set<TypeUse> all = new HashSet<>();
        collect(now.use(), all);
        return all.contains(supertype.erased());
    }

    private void collect(Declared type, Set<TypeUse> all) {
        if (all.add(type.erased())) {
            conversions.supertypes(type).forEach(each -> collect(each, all));
        }
    }
}

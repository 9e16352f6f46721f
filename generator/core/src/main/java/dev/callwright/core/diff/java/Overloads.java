package dev.callwright.core.diff.java;

import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The method that a call means (Java Language Specification, 15.12.2). */
final class Overloads {
    private final Conversions conversions;
    private final Map<QualifiedName, Map<String, List<SurfaceMethod>>> named = new HashMap<>();

    Overloads(Conversions conversions) {
        this.conversions = conversions;
    }

    /** An argument of a call. */
    sealed interface Argument {
        /** A value of a type. */
        record OfType(TypeUse type) implements Argument {}

        /** A lambda with one parameter that does not say its type, for a consumer of values of a type. */
        record Lambda(TypeUse parameter) implements Argument {}
    }

    /** The methods of a name that are called on a value of a type, and the constructors of the type. */
    List<SurfaceMethod> named(String name, SurfaceType type) {
        return named.computeIfAbsent(type.name(), unused -> byName(type)).getOrDefault(name, List.of());
    }

    private Map<String, List<SurfaceMethod>> byName(SurfaceType type) {
        Map<String, List<SurfaceMethod>> byName = new HashMap<>();
        for (SurfaceType each : conversions.withSupertypes(type)) {
            for (SurfaceMethod method : each.methods()) {
                List<SurfaceMethod> methods = byName.computeIfAbsent(method.name(), unused -> new ArrayList<>());
                boolean isOwn = !method.isConstructor() || each.equals(type);
                if (isOwn && methods.stream().noneMatch(other -> isOverride(method, other))) {
                    methods.add(method);
                }
            }
        }
        return byName;
    }

    private static boolean isOverride(SurfaceMethod method, SurfaceMethod other) {
        return method.parameterTypes().equals(other.parameterTypes());
    }

    /** The method that is called; empty: there is none, or several are as good. */
    Optional<SurfaceMethod> called(List<SurfaceMethod> candidates, List<Argument> arguments) {
        List<SurfaceMethod> strict = applicable(candidates, arguments, conversions::isStrict);
        List<SurfaceMethod> found = strict.isEmpty() ? applicable(candidates, arguments, conversions::isLoose) : strict;
        return found.stream()
                .filter(method -> found.stream().allMatch(other -> isMoreSpecific(method, other)))
                .findFirst();
    }

    private static List<SurfaceMethod> applicable(
            List<SurfaceMethod> candidates, List<Argument> arguments, BiPredicate<TypeUse, TypeUse> converts) {
        return candidates.stream()
                .filter(method -> method.parameters().size() == arguments.size())
                .filter(method -> {
                    for (int i = 0; i < arguments.size(); i++) {
                        if (!takes(method.parameters().get(i).type(), arguments.get(i), converts)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private static boolean takes(TypeUse parameter, Argument argument, BiPredicate<TypeUse, TypeUse> converts) {
        // The body of a lambda does not matter yet (15.12.2.2).
        return argument instanceof Argument.OfType value
                ? converts.test(value.type(), parameter)
                : Conversions.consumed(parameter).isPresent();
    }

    private boolean isMoreSpecific(SurfaceMethod method, SurfaceMethod other) {
        for (int i = 0; i < method.parameters().size(); i++) {
            if (!conversions.isStrict(
                    method.parameterTypes().get(i), other.parameterTypes().get(i))) {
                return false;
            }
        }
        return true;
    }
}

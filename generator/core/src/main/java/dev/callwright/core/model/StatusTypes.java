package dev.callwright.core.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parts of a result that depend on the status of the response.
 *
 * @param bodiless statuses whose responses have no body; not empty: the result is optional
 * @param types the types by status such as {@code 202} or {@code 2XX}, if they differ; the main one first
 */
public record StatusTypes(List<String> bodiless, Map<String, TypeRef> types) {
    /** A result that does not depend on the status. */
    public static final StatusTypes NONE = new StatusTypes(List.of(), Map.of());

    public StatusTypes {
        bodiless = List.copyOf(bodiless);
        types = Ordered.copyOf(types);
    }

    /** Whether a successful response may have no body. */
    public boolean isOptional() {
        return !bodiless.isEmpty();
    }

    /** The type that all statuses have; empty: they have several, or none of their own. */
    Optional<TypeRef> onlyType() {
        return new HashSet<>(types.values()).size() == 1
                ? types.values().stream().findFirst()
                : Optional.empty();
    }

    /** A copy without types. */
    StatusTypes withoutTypes() {
        return new StatusTypes(bodiless, Map.of());
    }

    StatusTypes mapTypes(UnaryOperator<TypeRef> replacement) {
        Map<String, TypeRef> mapped = new LinkedHashMap<>();
        types.forEach((status, type) -> mapped.put(status, replacement.apply(type)));
        return new StatusTypes(bodiless, mapped);
    }
}

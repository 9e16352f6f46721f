package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.StatusTypes;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The result of responses that differ by status: a union if their types differ, optional if one has no body. */
final class StatusUnion {
    private final SchemaNormalizer schemas;
    private final TypeId id;
    private final Result main;
    private final Set<String> mediaTypes = new LinkedHashSet<>();
    private final Map<String, TypeRef> types = new LinkedHashMap<>();
    private final List<String> bodiless = new ArrayList<>();

    /** @param main the result of the response that decides about the kind */
    StatusUnion(SchemaNormalizer schemas, DocumentNode operation, Result main) {
        this.schemas = schemas;
        // The union has no schema in the document.
        this.id = new TypeId(operation.member("responses").pointer());
        this.main = main;
    }

    /** Adds a response of the same kind. */
    void add(String status, Result result) {
        result.mediaType().ifPresent(mediaTypes::add);
        result.type()
                .map(TypeRef::withoutNull)
                .filter(type -> !(type instanceof TypeRef.Any))
                .ifPresent(type -> types.put(status, type));
    }

    /** Adds a response without a body. */
    void addBodiless(String status) {
        bodiless.add(status);
    }

    /** The result of all responses. */
    Result result() {
        Set<TypeRef> distinct = new LinkedHashSet<>(types.values());
        Result result = distinct.size() < 2 ? main : union(distinct);
        return result.withStatuses(new StatusTypes(bodiless, distinct.size() < 2 ? Map.of() : types));
    }

    private Result union(Set<TypeRef> distinct) {
        Declaration declaration = new Declaration(id, NameSource.UNKNOWN, Usage.OUTPUT, Docs.NONE);
        List<Alternative> alternatives =
                distinct.stream().map(type -> new Alternative(type, List.of())).toList();
        schemas.registry().define(new UnionType(declaration, alternatives, Optional.empty()));
        return new Result(main.kind(), Optional.of(new TypeRef.Named(id)), Optional.of(String.join(", ", mediaTypes)));
    }
}

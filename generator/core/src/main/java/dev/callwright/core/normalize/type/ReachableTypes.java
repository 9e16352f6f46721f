package dev.callwright.core.normalize.type;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SchemaUses;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.operation.NameParts;
import dev.callwright.core.normalize.schema.Discriminators;
import dev.callwright.core.normalize.schema.TypeRefs;
import dev.callwright.core.normalize.schema.TypeRegistry;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that operations and webhooks use: with name parts, without duplicates, in a fixed order.
 */
public final class ReachableTypes {
    private final List<Operation> operations;
    private final Webhooks webhooks;
    private final List<TypeDefinition> types;
    private final DocumentContext document;
    private final NameParts names;
    private final Map<String, TypeId> unions = new HashMap<>();

    public ReachableTypes(
            DocumentContext document, Schemas schemas, List<Operation> allOperations, Webhooks allWebhooks) {
        this.document = document;
        this.names = schemas.names();
        TypeRegistry registry = schemas.registry();
        Map<TypeId, TypeDefinition> named = new LinkedHashMap<>();
        Discriminators discriminators = new Discriminators(registry);
        for (TypeDefinition definition : registry.definitions().values()) {
            boolean isObjects = allWebhooks.isObjects(definition.id());
            boolean isComplete = !(definition instanceof UnionType) || isObjects;
            TypeDefinition flat = isComplete ? definition : discriminators.complete((UnionType) definition);
            named.put(
                    flat.id(),
                    flat.withNameSource(
                            isObjects
                                    ? schemas.names().source(flat.id().pointer())
                                    : nameSource(flat, schemas.names())));
        }
        SameTypes same = new SameTypes(document, named, registry.redirects());
        named.forEach((id, definition) -> {
            if (definition instanceof UnionType union && ComponentUnions.isOne(union)) {
                same.canonical(new TypeRef.Named(id))
                        .named()
                        .ifPresent(canonical ->
                                unions.put(names.source(id.pointer()).place(), canonical));
            }
        });
        allOperations.forEach(same::mergeAnswers);
        TypeRefs.RewriteNamed rewrite = new TypeRefs.RewriteNamed(same::canonical);
        this.operations = allOperations.stream()
                .map(operation -> operation.mapTypes(type -> type.accept(rewrite)))
                .toList();
        this.webhooks = allWebhooks.mapTypes(type -> type.accept(rewrite));
        Map<TypeId, TypeDefinition> rewritten = new LinkedHashMap<>();
        new UniquePlaces(named.values())
                .all()
                .forEach((id, source) -> rewritten.put(
                        id,
                        same.described(requireNonNull(named.get(id)))
                                .withNameSource(source)
                                .mapTypes(type -> type.accept(rewrite))));
        TypeUsage usage = new TypeUsage(rewritten, operations, webhooks);
        this.types = rewritten.values().stream()
                .flatMap(definition -> usage.of(definition.id()).map(definition::withUsage).stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** The operations, referring to the canonical types. */
    public List<Operation> operations() {
        return operations;
    }

    /** The webhooks, referring to the canonical types. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** Where types stand that are declared elsewhere. */
    public SchemaUses uses() {
        Map<String, TypeId> all = new SchemaReferencePlaces(document, names).all();
        all.putAll(unions);
        return SchemaUses.of(all);
    }

    /** Where unions stand that serve several places. */
    public SchemaUses usesOfUnions() {
        return SchemaUses.of(unions);
    }

    /** The types, sorted by id. */
    public List<TypeDefinition> types() {
        return types;
    }

    private static NameSource nameSource(TypeDefinition definition, NameParts nameParts) {
        Optional<String> explicit = definition.nameSource().explicit();
        if (explicit.isEmpty() && definition instanceof UnionType union && ComponentUnions.isOne(union)) {
            return ComponentUnions.source(union, nameParts);
        }
        NameSource derived = nameParts.source(definition.id().pointer());
        boolean isAlone = explicit.isPresent()
                || SchemaPlaces.isComponent(definition.id())
                || definition.id().equals(WebhookNormalizer.EVENT);
        return new NameSource(explicit, derived.parts(), derived.place(), isAlone ? Standing.ALONE : Standing.INSIDE);
    }

    /**
     * The schemas of a document.
     *
     * @param registry their types
     * @param names the sources of their names
     */
    public record Schemas(TypeRegistry registry, NameParts names) {}
}

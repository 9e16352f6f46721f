package dev.callwright.core.normalize.type;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.normalize.operation.NameParts;
import dev.callwright.core.normalize.schema.Discriminators;
import dev.callwright.core.normalize.schema.TypeRefs;
import dev.callwright.core.normalize.schema.TypeRegistry;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import java.util.ArrayList;
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

    public ReachableTypes(
            TypeRegistry registry, NameParts nameParts, List<Operation> allOperations, Webhooks allWebhooks) {
        Map<TypeId, TypeDefinition> named = new LinkedHashMap<>();
        Discriminators discriminators = new Discriminators(registry);
        for (TypeDefinition definition : registry.definitions().values()) {
            boolean isComplete = !(definition instanceof UnionType) || allWebhooks.isObjects(definition.id());
            TypeDefinition flat = isComplete ? definition : discriminators.complete((UnionType) definition);
            named.put(
                    definition.id(),
                    flat.withNameSource(
                            allWebhooks.isObjects(flat.id())
                                    ? new NameSource(
                                            Optional.empty(),
                                            nameParts.parts(flat.id().pointer()))
                                    : nameSource(flat, nameParts)));
        }
        SharedTypes shared = new SharedTypes(named, registry.redirects());
        TypeRefs.RewriteNamed rewrite = new TypeRefs.RewriteNamed(shared::canonical);
        this.operations = allOperations.stream()
                .map(operation -> operation.mapTypes(type -> type.accept(rewrite)))
                .toList();
        this.webhooks = allWebhooks.mapTypes(type -> type.accept(rewrite));
        Map<TypeId, TypeDefinition> rewritten = new LinkedHashMap<>();
        shared.pointers().forEach((id, pointers) -> {
            TypeDefinition canonical = requireNonNull(named.get(id));
            NameSource source = canonical.nameSource();
            rewritten.put(
                    id,
                    canonical
                            .withNameSource(pointers.size() > 1 ? source.withPlaces(pointers) : source)
                            .mapTypes(type -> type.accept(rewrite)));
        });
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

    /** The types, sorted by id. */
    public List<TypeDefinition> types() {
        return types;
    }

    private static NameSource nameSource(TypeDefinition definition, NameParts nameParts) {
        return new NameSource(
                definition.nameSource().explicit(),
                unionOfNamed(definition, nameParts)
                        .orElseGet(() -> nameParts.parts(definition.id().pointer())));
    }

    // Named after its alternatives: CustomerOrDeletedCustomer instead of after one of many pointers.
    private static Optional<List<String>> unionOfNamed(TypeDefinition definition, NameParts nameParts) {
        if (!(definition instanceof UnionType union)
                || SharedTypes.isComponent(union.id())
                || union.id().equals(WebhookNormalizer.EVENT)
                || union.alternatives().size() > 3) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            if (!(alternative.type() instanceof TypeRef.Named named) || !SharedTypes.isComponent(named.id())) {
                return Optional.empty();
            }
            if (!parts.isEmpty()) {
                parts.add("or");
            }
            parts.addAll(nameParts.parts(named.id().pointer()));
        }
        return Optional.of(parts);
    }
}

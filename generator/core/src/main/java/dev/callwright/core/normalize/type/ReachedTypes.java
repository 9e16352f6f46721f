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
import dev.callwright.core.normalize.operation.PlaceNames;
import dev.callwright.core.normalize.schema.Discriminators;
import dev.callwright.core.normalize.schema.TypeRefs;
import dev.callwright.core.normalize.schema.TypeRegistry;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last step: types that operations and webhooks reach, named after their place, shared where equal, in a fixed order. */
public final class ReachedTypes {
    private final List<Operation> operations;
    private final Webhooks webhooks;
    private final List<TypeDefinition> types;

    public ReachedTypes(TypeRegistry registry, PlaceNames words, List<Operation> found, Webhooks sent) {
        Map<TypeId, TypeDefinition> named = new LinkedHashMap<>();
        Discriminators discriminators = new Discriminators(registry.definitions());
        for (TypeDefinition definition : registry.definitions().values()) {
            TypeDefinition flat = definition instanceof UnionType union ? discriminators.complete(union) : definition;
            named.put(definition.id(), flat.withNameSource(nameSource(flat, words)));
        }
        SharedShapes shapes = new SharedShapes(named, registry.redirects());
        TypeRefs.Rewrite rewrite = new TypeRefs.Rewrite(shapes::shared);
        this.operations = found.stream()
                .map(operation -> operation.mapTypes(type -> type.accept(rewrite)))
                .toList();
        this.webhooks = sent.mapTypes(type -> type.accept(rewrite));
        Map<TypeId, TypeDefinition> rewritten = new LinkedHashMap<>();
        shapes.places().forEach((id, places) -> {
            TypeDefinition canonical = requireNonNull(named.get(id));
            NameSource source = canonical.nameSource();
            rewritten.put(
                    id,
                    canonical
                            .withNameSource(places.size() > 1 ? source.withPlaces(places) : source)
                            .mapTypes(type -> type.accept(rewrite)));
        });
        TypeUsage usage = new TypeUsage(rewritten, operations, webhooks);
        this.types = rewritten.values().stream()
                .flatMap(definition -> usage.of(definition.id()).map(definition::withUsage).stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    public List<Operation> operations() {
        return operations;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    public List<TypeDefinition> types() {
        return types;
    }

    private static NameSource nameSource(TypeDefinition definition, PlaceNames places) {
        return new NameSource(
                definition.nameSource().explicit(),
                unionOfNamed(definition, places)
                        .orElseGet(() -> places.parts(definition.id().pointer())));
    }

    // Optional customer|deleted_customer reads better as CustomerOrDeletedCustomer than after one of its many places.
    private static Optional<List<String>> unionOfNamed(TypeDefinition definition, PlaceNames places) {
        if (!(definition instanceof UnionType union)
                || SharedShapes.isComponent(union.id())
                || union.id().equals(WebhookNormalizer.EVENT)
                || union.alternatives().size() > 3) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            if (!(alternative.type() instanceof TypeRef.Named named) || !SharedShapes.isComponent(named.id())) {
                return Optional.empty();
            }
            if (!parts.isEmpty()) {
                parts.add("or");
            }
            parts.addAll(places.parts(named.id().pointer()));
        }
        return Optional.of(parts);
    }
}

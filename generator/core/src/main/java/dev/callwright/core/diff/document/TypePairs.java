package dev.callwright.core.diff.document;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the types of two versions that are the same: first by their place; then those that stand in the same place of what is
 * the same, if they resemble each other. Each pair is looked at once.
 */
final class TypePairs {
    private final Map<TypeId, TypeDefinition> olds;
    private final Map<TypeId, TypeDefinition> news;
    private final Pairs<TypeId> pairs;
    private final Deque<TypeId> open = new ArrayDeque<>();
    private final SortedMap<TypeId, SortedSet<TypeId>> candidates = new TreeMap<>();

    private TypePairs(ApiModel from, ApiModel to) {
        olds = from.typesById();
        news = to.typesById();
        pairs = new Pairs<>(
                from.types().stream().map(TypeDefinition::id).toList(),
                to.types().stream().map(TypeDefinition::id).toList());
    }

    /** The types that both versions have. */
    static Pairs<TypeId> of(ApiModel from, ApiModel to, Pairs<Operation> operations) {
        TypePairs finder = new TypePairs(from, to);
        Map<TypeId, String> places = new LinkedHashMap<>();
        from.types().forEach(type -> places.put(type.id(), type.nameSource().place()));
        Map<TypeId, String> newPlaces = new LinkedHashMap<>();
        to.types().forEach(type -> newPlaces.put(type.id(), type.nameSource().place()));
        finder.byPlace(places, newPlaces);
        operations.all().forEach(finder::meet);
        finder.meetWebhooks(from, to);
        finder.settle();
        return finder.pairs;
    }

    private void byPlace(Map<TypeId, String> places, Map<TypeId, String> newPlaces) {
        Map<String, TypeId> byPlace = newPlaces.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, next) -> first));
        places.forEach((type, place) ->
                Optional.ofNullable(byPlace.get(place)).filter(pairs::isAdded).ifPresent(other -> add(type, other)));
    }

    private void add(TypeId before, TypeId after) {
        pairs.add(before, after);
        open.add(before);
    }

    private void meet(Operation before, Operation after) {
        Pairs<Input> inputs = OperationPairs.inputs(before, after);
        inputs.all()
                .forEach((one, other) -> meet(one.value().type(), other.value().type()));
        before.result().type().ifPresent(type -> after.result().type().ifPresent(other -> meet(type, other)));
        Map<String, TypeRef> errors = before.errors().stream()
                .filter(error -> error.type().isPresent())
                .collect(Collectors.toMap(
                        ErrorResponse::status, error -> error.type().orElseThrow(), (first, next) -> first));
        after.errors()
                .forEach(error -> error.type()
                        .ifPresent(type ->
                                Optional.ofNullable(errors.get(error.status())).ifPresent(old -> meet(old, type))));
    }

    private void meetWebhooks(ApiModel from, ApiModel to) {
        Map<String, Webhook> byName = from.webhooks().all().stream()
                .collect(Collectors.toMap(Webhook::name, Function.identity(), (first, next) -> first));
        to.webhooks()
                .all()
                .forEach(webhook -> Optional.ofNullable(byName.get(webhook.name()))
                        .ifPresent(old -> meet(old.type(), webhook.type())));
    }

    private void meet(TypeRef before, TypeRef after) {
        before.accept(new Meeting(after, (one, other) -> {
            if (pairs.isGone(one) && pairs.isAdded(other)) {
                candidates.computeIfAbsent(one, unused -> new TreeSet<>()).add(other);
            }
        }));
    }

    private void settle() {
        while (true) {
            while (!open.isEmpty()) {
                TypeId type = open.remove();
                pairs.newOf(type).ifPresent(other -> meetParts(old(type), young(other)));
            }
            if (candidates.isEmpty()) {
                return;
            }
            candidates.forEach((type, others) -> others.stream()
                    .filter(other -> pairs.isGone(type) && pairs.isAdded(other))
                    .filter(other -> Resemblance.of(old(type), young(other)))
                    .findFirst()
                    .ifPresent(other -> add(type, other)));
            candidates.clear();
        }
    }

    private void meetParts(TypeDefinition before, TypeDefinition after) {
        if (before instanceof ObjectType object && after instanceof ObjectType other) {
            Map<String, Property> properties = other.properties().stream()
                    .collect(Collectors.toMap(Property::wireName, Function.identity(), (first, next) -> first));
            object.properties()
                    .forEach(property -> Optional.ofNullable(properties.get(property.wireName()))
                            .ifPresent(same ->
                                    meet(property.value().type(), same.value().type())));
            object.additionalProperties()
                    .ifPresent(type -> other.additionalProperties().ifPresent(same -> meet(type, same)));
        } else if (before instanceof UnionType union && after instanceof UnionType other) {
            meetAlternatives(union, other);
        }
    }

    // Alternatives have no place but their discriminator values.
    private void meetAlternatives(UnionType before, UnionType after) {
        Map<String, TypeRef> byValue = new TreeMap<>();
        after.alternatives()
                .forEach(each -> each.discriminatorValues().forEach(value -> byValue.put(value, each.type())));
        before.alternatives()
                .forEach(each -> each.discriminatorValues().stream()
                        .flatMap(value -> Optional.ofNullable(byValue.get(value)).stream())
                        .forEach(type -> meet(each.type(), type)));
    }

    private TypeDefinition old(TypeId id) {
        return Known.of(olds, id);
    }

    private TypeDefinition young(TypeId id) {
        return Known.of(news, id);
    }
}

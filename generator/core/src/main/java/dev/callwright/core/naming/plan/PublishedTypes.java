package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.TypeShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The published names of types: those of their places, and of places at which the same schemas stood in an earlier release.
 * Alternatives of a union are recognized by what they are, a schema that became a component by the reference to it.
 */
final class PublishedTypes {
    private final ApiModel model;
    private final LockedNames lock;
    private final Map<String, TypeDefinition> places = new TreeMap<>();
    private final Map<TypeId, TypeDefinition> definitions;
    private final NavigableSet<String> known;
    private final PlaceMoves moves = new PlaceMoves();
    /** The published places by those of today. */
    private final Map<String, String> published = new TreeMap<>();

    private final Map<TypeId, List<String>> paths = new HashMap<>();
    private final Map<List<String>, TypeId> types = new HashMap<>();

    PublishedTypes(ApiModel model, LockedNames lock) {
        this.model = model;
        this.lock = lock;
        this.definitions = model.typesById();
        this.known = new TreeSet<>(lock.places());
        model.types().forEach(type -> places.put(type.nameSource().place(), type));
        if (!known.isEmpty()) {
            // An alternative may stand in a schema that moved, and the other way round.
            findAlternatives();
            findMoved();
            findAlternatives();
            findMoved();
            findPlaces();
            findUnions();
            findInlined();
            published.forEach(this::publish);
        }
    }

    private void publish(String place, String from) {
        if (!place.equals(from)) {
            lock.move(from, place);
        }
        lock.published(LockKeys.TYPE, place)
                .ifPresent(name -> put(requireNonNull(places.get(place)).id(), name));
    }

    /** Adds the published name of a type or of params. */
    void put(TypeId type, String name) {
        List<String> path = List.of(name.split("\\.", -1));
        paths.put(type, path);
        types.put(path, type);
    }

    /** The published names from the outermost type to this one. */
    Optional<List<String>> path(TypeId type) {
        return Optional.ofNullable(paths.get(type));
    }

    /** The type that was published under these names. */
    Optional<TypeId> type(List<String> path) {
        return Optional.ofNullable(types.get(path));
    }

    // The words of alternatives depend on the other alternatives, so the same words may stand for another one.
    private void findAlternatives() {
        Map<String, List<String>> before = byUnion(known);
        Map<String, List<String>> now =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        now.putAll(byUnion(places.keySet()));
        now.forEach((union, alternatives) -> {
            List<String> old = before.getOrDefault(moves.before(union), List.of());
            boolean isSame = old.equals(alternatives)
                    && alternatives.stream()
                            .allMatch(place -> lock.publishedShape(place).isWrittenLike(shape(place)));
            if (!old.isEmpty() && !isSame) {
                alternatives.forEach(moves::addNew);
                new AlternativeMatch(lock::publishedShape, this::shape)
                        .of(old, alternatives)
                        .forEach(moves::add);
            }
        });
    }

    private static Map<String, List<String>> byUnion(Iterable<String> places) {
        Map<String, List<String>> unions = new TreeMap<>();
        for (String place : places) {
            PlaceMoves.union(place)
                    .ifPresent(union -> unions.computeIfAbsent(union, unused -> new ArrayList<>())
                            .add(place));
        }
        return unions;
    }

    // An inline schema that is a component now. A body is no type, but its members may have types.
    private void findMoved() {
        model.uses().byPlace().forEach((place, id) -> {
            TypeDefinition type = definitions.get(id);
            String to = type == null ? id.pointer() : type.nameSource().place();
            String before = moves.before(place);
            if (moves.isKnown(to) || isPublished(to) || places.containsKey(before)) {
                return;
            }
            boolean isMoved = (type != null && known.contains(before))
                    ? lock.publishedShape(before).canBecome(TypeShape.of(type))
                    : isAround(before);
            if (isMoved) {
                moves.add(to, before);
            }
        });
    }

    private boolean isPublished(String component) {
        return known.contains(component) || isAround(component);
    }

    // Whether published types stood in what has this place.
    private boolean isAround(String place) {
        return known.tailSet(place, false).stream()
                .takeWhile(each -> each.startsWith(place))
                .anyMatch(each -> PlaceMoves.isIn(each, place));
    }

    private void findPlaces() {
        NavigableSet<String> free = new TreeSet<>(known);
        List<String> unmoved = new ArrayList<>();
        for (String place : places.keySet()) {
            String before = moves.before(place);
            if (before.equals(place)) {
                unmoved.add(place);
            } else if (free.remove(before)) {
                published.put(place, before);
            }
        }
        unmoved.stream().filter(free::remove).forEach(place -> published.put(place, place));
    }

    private boolean isOrphan(String place) {
        return known.contains(place) && !places.containsKey(place) && !published.containsValue(place);
    }

    // A union of components that served a place, and now is another one.
    private void findUnions() {
        places.keySet().forEach(place -> findUnion(place, place));
        model.uses().byPlace().forEach((place, id) -> {
            TypeDefinition type = definitions.get(id);
            if (type != null) {
                findUnion(place, type.nameSource().place());
            }
        });
    }

    private void findUnion(String place, String to) {
        if (!published.containsKey(to)) {
            lock.publishedUse(moves.before(place))
                    .filter(this::isOrphan)
                    .filter(union -> lock.publishedShape(union).canBecome(shape(to)))
                    .ifPresent(union -> published.put(to, union));
        }
    }

    // A component that is inline now, if only one schema can be it. That of a body is no type, but its members have
    // some.
    private void findInlined() {
        for (String from : List.copyOf(known)) {
            String component = NameKeys.component(new TypeId(from));
            if (component.isEmpty() || !isOrphan(from) || lock.isUnselected(from)) {
                continue;
            }
            boolean isFirst = from.equals(component) || (!known.contains(component) && !isInUse(component));
            List<String> alike = isFirst ? alike(from, from.substring(component.length())) : List.of();
            if (alike.size() == 1) {
                inline(alike.get(0), component);
            }
        }
    }

    private boolean isInUse(String component) {
        return places.keySet().stream().anyMatch(place -> PlaceMoves.isIn(place, component));
    }

    // The places of what can be a component, by a type in it.
    private List<String> alike(String from, String inside) {
        TypeShape shape = lock.publishedShape(from);
        return places.keySet().stream()
                .filter(each -> each.endsWith(inside)
                        && !published.containsKey(each)
                        && !NameKeys.isComponent(new TypeId(each)))
                .filter(each -> shape.isWrittenLike(shape(each)))
                .map(each -> each.substring(0, each.length() - inside.length()))
                .toList();
    }

    private void inline(String to, String component) {
        moves.add(to, component);
        places.keySet().stream()
                .filter(place -> PlaceMoves.isIn(place, to) && !published.containsKey(place))
                .filter(place -> isOrphan(moves.before(place)))
                .forEach(place -> published.put(place, moves.before(place)));
    }

    private TypeShape shape(String place) {
        return TypeShape.of(requireNonNull(places.get(place)));
    }
}

package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Published places at which no schema stands any more. */
    private final Set<String> orphans = new TreeSet<>();

    private final Map<String, String> published = new HashMap<>();
    private final Map<TypeId, List<String>> paths = new HashMap<>();
    private final Map<List<String>, TypeId> types = new HashMap<>();

    PublishedTypes(ApiModel model, LockedNames lock) {
        this.model = model;
        this.lock = lock;
        model.types().forEach(type -> places.put(type.nameSource().place(), type));
        for (String place : lock.places()) {
            if (places.containsKey(place)) {
                published.put(place, place);
            } else {
                orphans.add(place);
            }
        }
        if (!lock.places().isEmpty()) {
            findAlternatives();
            findMoved();
        }
        published.forEach(this::publish);
    }

    private void publish(String place, String from) {
        if (!place.equals(from)) {
            lock.move(from, place);
        }
        lock.published(LockKeys.TYPE, place).ifPresent(name -> {
            TypeDefinition type = places.get(place);
            if (type != null) {
                put(type.id(), name);
            }
        });
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

    /** The last of the published names. */
    Optional<String> simpleName(TypeId type) {
        return path(type).map(path -> path.get(path.size() - 1));
    }

    // The words of alternatives depend on the other alternatives, so the same words may stand for another one.
    private void findAlternatives() {
        Map<String, List<String>> before = new TreeMap<>();
        lock.places().forEach(place -> union(place)
                .ifPresent(union ->
                        before.computeIfAbsent(union, unused -> new ArrayList<>()).add(place)));
        Map<String, List<String>> now = new TreeMap<>();
        places.keySet()
                .forEach(place -> union(place)
                        .filter(before::containsKey)
                        .ifPresent(union -> now.computeIfAbsent(union, unused -> new ArrayList<>())
                                .add(place)));
        now.forEach((union, alternatives) -> {
            List<String> old = before.getOrDefault(union, List.of());
            if (!old.equals(alternatives) || !isSame(alternatives)) {
                alternatives.forEach(published::remove);
                orphans.addAll(old);
                new AlternativeMatch(lock::publishedShape, this::shape)
                        .of(old, alternatives)
                        .forEach((place, from) -> adopt(from, place));
            }
        });
    }

    private boolean isSame(List<String> alternatives) {
        return alternatives.stream()
                .allMatch(place -> lock.publishedShape(place).isWrittenLike(shape(place)));
    }

    private TypeShape shape(String place) {
        return TypeShape.of(places.get(place));
    }

    // The place of the union in which a type is an alternative. A second type at a place has its pointer behind.
    private static Optional<String> union(String place) {
        int bar = place.lastIndexOf('|');
        if (bar < 0) {
            return Optional.empty();
        }
        int pointer = place.indexOf(" /", bar);
        String word = place.substring(bar, pointer < 0 ? place.length() : pointer);
        boolean isLast = !word.contains("/") && !word.contains("[]") && !word.contains("{}");
        return isLast ? Optional.of(place.substring(0, bar)) : Optional.empty();
    }

    private void findMoved() {
        if (orphans.isEmpty()) {
            return;
        }
        Map<TypeId, TypeDefinition> definitions = model.typesById();
        places.forEach((place, type) -> findUnion(place, place));
        model.uses().byPlace().forEach((place, id) -> {
            TypeDefinition type = definitions.get(id);
            if (type == null) {
                return;
            }
            String to = type.nameSource().place();
            findUnion(place, to);
            if (!published.containsKey(to)
                    && orphans.contains(place)
                    && lock.publishedShape(place).canBecome(TypeShape.of(type))) {
                adoptAll(place, to);
            }
        });
        for (String place : List.copyOf(orphans)) {
            if (!NameKeys.component(new TypeId(place)).equals(place) || lock.isUnselected(place)) {
                continue;
            }
            TypeShape shape = lock.publishedShape(place);
            List<String> alike = places.keySet().stream()
                    .filter(each -> !published.containsKey(each) && !isComponent(each))
                    .filter(each -> shape.isWrittenLike(shape(each)))
                    .toList();
            if (alike.size() == 1) {
                adoptAll(place, alike.get(0));
            }
        }
    }

    // A union of components that served a place, and now is another one.
    private void findUnion(String place, String to) {
        if (!published.containsKey(to)) {
            lock.publishedUse(place)
                    .filter(orphans::contains)
                    .filter(union -> lock.publishedShape(union).canBecome(shape(to)))
                    .ifPresent(union -> adopt(union, to));
        }
    }

    private static boolean isComponent(String place) {
        return NameKeys.component(new TypeId(place)).equals(place);
    }

    // A schema takes those that stand in it along.
    private void adoptAll(String from, String to) {
        for (String each : List.copyOf(orphans)) {
            if (each.equals(from) || (each.startsWith(from) && "/[{|".indexOf(each.charAt(from.length())) >= 0)) {
                String there = to + each.substring(from.length());
                if (places.containsKey(there) && !published.containsKey(there)) {
                    adopt(each, there);
                }
            }
        }
    }

    private void adopt(String from, String to) {
        orphans.remove(from);
        published.put(to, from);
    }
}

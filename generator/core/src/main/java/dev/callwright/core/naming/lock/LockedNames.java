package dev.callwright.core.naming.lock;

import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.lock.NamesLock.Draft;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The names of the previous lock and of the lock that is being built. */
public final class LockedNames {
    private final NamesLock previous;
    private final Predicate<String> unselected;
    private final Draft current = new Draft();
    private final Map<String, TypeShape> shapes = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    /** @param unselected whether a place that is not in the model is in the document, or might be */
    public LockedNames(NamesLock previous, Predicate<String> unselected) {
        this.previous = previous;
        this.unselected = unselected;
    }

    /** The published name of an owner. */
    public Optional<String> published(LockKey key, String owner) {
        return Optional.ofNullable(published(key.section(), owner).get(key.key()));
    }

    /** The published names of an owner by key. */
    public Map<String, String> published(String section, String owner) {
        return previous.names(section, moved.getOrDefault(owner, owner));
    }

    /** All published names of a kind. */
    public List<String> published(LockKey key) {
        return previous.owners(key.section()).values().stream()
                .flatMap(names -> Optional.ofNullable(names.get(key.key())).stream())
                .toList();
    }

    /** The published names of the members of a type or an operation; empty: it is new. */
    public Optional<Map<String, String>> publishedMembers(String section, String owner) {
        boolean isKnown = !published(LockKeys.TYPE.section(), owner).isEmpty()
                || !published(LockKeys.ACTION.section(), owner).isEmpty();
        return isKnown ? Optional.of(published(section, owner)) : Optional.empty();
    }

    /** Whether an operation had this resource and action, after which it is named. */
    public boolean isPublished(Operation operation, String owner) {
        return published(LockKeys.RESOURCE, owner)
                        .filter(PointerTokens.pointer(operation.resource())::equals)
                        .isPresent()
                && published(LockKeys.ACTION, owner)
                        .filter(operation.action()::equals)
                        .isPresent();
    }

    /** The places of types in the previous lock. */
    public Set<String> places() {
        return new TreeSet<>(previous.owners(LockKeys.TYPE.section()).keySet());
    }

    /** What the type at a place was. */
    public TypeShape publishedShape(String place) {
        return Optional.ofNullable(
                        previous.names(LockKeys.SHAPE.section(), place).get(LockKeys.SHAPE.key()))
                .map(TypeShape::parse)
                .orElse(TypeShape.UNKNOWN);
    }

    /** The place of the union that served a place. */
    public Optional<String> publishedUse(String place) {
        return Optional.ofNullable(previous.names(LockKeys.USE.section(), place).get(LockKeys.USE.key()));
    }

    /** Stores that a union serves a place. */
    public void publishUse(String place, String union) {
        current.put(LockKeys.USE, place, union);
    }

    /** Whether a place that is not in the model is in the document, or might be. */
    public boolean isUnselected(String place) {
        return unselected.test(place);
    }

    /** Gives a place the names of another, whose schema stands there now. */
    public void move(String from, String to) {
        moved.put(to, from);
    }

    /** Stores a name. */
    public void publish(LockKey key, String owner, String name) {
        current.put(key, owner, name);
    }

    /** Stores what the type at a place is. */
    public void publish(String place, TypeShape shape) {
        current.put(LockKeys.SHAPE, place, shape.text());
        shapes.put(place, shape);
    }

    /** Stores the resource and action of an operation. */
    public void publish(Operation operation, String owner) {
        current.put(LockKeys.RESOURCE, owner, PointerTokens.pointer(operation.resource()));
        current.put(LockKeys.ACTION, owner, operation.action());
    }

    /** The comparison of both locks. */
    public LockReview review() {
        return new LockReview(previous, current.build(), new LockReview.Document(shapes, unselected));
    }
}

package dev.callwright.core.naming.lock;

import dev.callwright.core.model.PublishedCalls;
import dev.callwright.core.model.PublishedCalls.Call;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.Map;

/**
 * The published names by section, owner and key: the content of {@code callwright.lock.json}. Immutable.
 *
 * <ul>
 *   <li>{@code api}: the name of the API. A lock of an earlier release has none.
 *   <li>{@code types}: by the place of the schema, the names from the outermost type to this one, and its shape:
 *       {@code "/components/schemas/account/requirements": "Account.Requirements: object due, errors"}. A place has the
 *       names on the way and neither positions nor keywords: {@code []} for items, {@code {}} for values of a map,
 *       {@code |word} for an alternative. Places in an operation start with method and path:
 *       {@code POST /books body/author}, {@code GET /books query sort}, {@code GET /books 200}; params have the place
 *       {@code GET /books params}.
 *   <li>{@code operations}: by method and path, the resource and action, which a new path does not change then, and the
 *       names of methods and constants; {@code resources}, {@code webhooks}, {@code errors}, {@code servers},
 *       {@code serverVariables} and {@code headerOptions}: by their identity in the document.
 *   <li>{@code uses}: by place, the place of the union of component schemas that serves it and others.
 *   <li>{@code properties}, {@code constants}, {@code alternatives}: by the place of their type; {@code javaInputs} and
 *       {@code typescriptInputs}: by operation, then location and name. Only those that a new member could collide with.
 * </ul>
 *
 * <p>Format 1 had types by JSON pointer, and other names for types that are not components: reading it keeps the names
 * of components, resources, operations, webhooks and errors.
 */
public final class NamesLock {
    private static final NamesLock EMPTY = new NamesLock(Map.of());

    private final Map<String, Map<String, Map<String, String>>> sections;
    private final Origin origin;

    /** The text that a lock was read from. */
    enum Origin {
        USUAL,
        /** Format 1. */
        OUTDATED,
        /** A text with the marks of a merge. */
        MERGED
    }

    NamesLock(Map<String, Map<String, Map<String, String>>> sections) {
        this(sections, Origin.USUAL);
    }

    NamesLock(Map<String, Map<String, Map<String, String>>> sections, Origin origin) {
        this.sections = sections;
        this.origin = origin;
    }

    /** A lock without names. */
    public static NamesLock empty() {
        return EMPTY;
    }

    /**
     * This lock, which a run gave that began with another one, as it is for the next run if only the document changes: a lock of
     * an earlier release has no name of the API, so that a new title gives it a new one.
     *
     * @param published the lock that the run began with
     */
    public NamesLock asFollowing(NamesLock published) {
        boolean isNamed = published.sections.isEmpty() || published.sections.containsKey(LockKeys.API.section());
        if (isNamed) {
            return this;
        }
        Map<String, Map<String, Map<String, String>>> others = new HashMap<>(sections);
        others.remove(LockKeys.API.section());
        return new NamesLock(others, origin);
    }

    /** The names by section, owner and key. */
    Map<String, Map<String, Map<String, String>>> sections() {
        return sections;
    }

    /** Whether the file had a format that could not hold all names. */
    public boolean isOutdated() {
        return origin == Origin.OUTDATED;
    }

    /** Whether the file had the marks of a merge, whose sides this lock joins. */
    public boolean isMerged() {
        return origin == Origin.MERGED;
    }

    /** The resources and actions of operations. */
    public PublishedCalls calls() {
        Map<String, Call> calls = new HashMap<>();
        owners(LockKeys.RESOURCE.section()).forEach((operation, names) -> {
            String resource = names.get(LockKeys.RESOURCE.key());
            String action = names.get(LockKeys.ACTION.key());
            if (resource != null && action != null) {
                calls.put(operation, new Call(PointerTokens.of(resource), action));
            }
        });
        return new PublishedCalls(calls);
    }

    /** The names of a section by owner and key. */
    Map<String, Map<String, String>> owners(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    /** The published names of an owner by key. */
    Map<String, String> names(String section, String owner) {
        Map<String, Map<String, String>> owners = sections.get(section);
        Map<String, String> names = owners == null ? null : owners.get(owner);
        return names == null ? Map.of() : names;
    }

    /** A mutable lock, filled while names are planned. */
    static final class Draft {
        private final Map<String, Map<String, Map<String, String>>> sections = new HashMap<>();

        void put(LockKey key, String owner, String name) {
            sections.computeIfAbsent(key.section(), unused -> new HashMap<>())
                    .computeIfAbsent(owner, unused -> new HashMap<>())
                    .put(key.key(), name);
        }

        void putAll(String section, Map<String, Map<String, String>> owners) {
            owners.forEach((owner, names) -> names.forEach((key, name) -> put(new LockKey(section, key), owner, name)));
        }

        NamesLock build() {
            return build(Origin.USUAL);
        }

        NamesLock build(Origin origin) {
            return new NamesLock(sections, origin);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamesLock lock && sections.equals(lock.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    @Override
    public String toString() {
        return sections.toString();
    }
}

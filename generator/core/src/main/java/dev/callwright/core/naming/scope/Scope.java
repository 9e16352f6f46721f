package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A set of unique names. Published names are assigned first. Then each request gets its preferred name; requests that
 * collide try their next candidate in the next round, and after the last one put the word of their parent in front. Names
 * are never numbered: a number would depend on other requests.
 */
public final class Scope {
    /** How often the parent's words are put in front before the signs of a name are spelled out: each time is work for all. */
    private static final int WITH_PARENTS = 3;
    /** File systems have names of 255 bytes; words and an ending may follow. */
    private static final int LONGEST_FILE_NAME = 200;

    private final Casing casing;
    private final Case sensitivity;
    private final Reserved reserved;
    private final Set<String> taken = new HashSet<>();

    /** Whether names that differ only in letter case are different. */
    public enum Case {
        MATTERS,
        /** For names of files: case-insensitive file systems do not tell {@code Next.java} from {@code next.java}. */
        IGNORED
    }

    /**
     * Reserved words.
     *
     * @param names the words
     * @param suffix appended to a reserved word to make a legal name
     */
    public record Reserved(Set<String> names, String suffix) {
        /** These words and others. */
        public Reserved and(Collection<String> others) {
            Set<String> all = new HashSet<>(names);
            all.addAll(others);
            return new Reserved(all, suffix);
        }

        Reserved ignoringCase() {
            Set<String> folded = new HashSet<>();
            names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
            return new Reserved(folded, suffix);
        }
    }

    public Scope(Casing casing, Case sensitivity, Reserved reserved) {
        this.casing = casing;
        this.sensitivity = sensitivity;
        this.reserved = sensitivity == Case.MATTERS ? reserved : reserved.ignoringCase();
    }

    /** Marks a name as taken. */
    public void take(String name) {
        taken.add(fold(name));
    }

    /** Marks a name as taken unless it is reserved or taken; returns whether it was free. */
    public boolean takeIfFree(String name) {
        String folded = fold(name);
        return !reserved.names().contains(folded) && taken.add(folded);
    }

    /** The assigned names by the keys of the requests. */
    public <K> Map<K, String> assign(Collection<? extends NameRequest<? extends K>> requests) {
        Map<K, String> assigned = new HashMap<>(requests.size() * 2);
        if (assignWithoutCollision(requests, assigned)) {
            return assigned;
        }
        List<NameRequest<? extends K>> pending = new ArrayList<>(requests);
        pending.sort(NameRequest.byPrecedence());
        pending.removeIf(request -> assignIfFree(request, request.published(), assigned));
        Map<NameRequest<?>, List<String>> fallbacks = new IdentityHashMap<>();
        for (int round = 0; !pending.isEmpty(); round++) {
            int index = round;
            pending.removeIf(request ->
                    assignIfFree(request, Optional.of(usable(candidate(request, index, fallbacks))), assigned));
        }
        return assigned;
    }

    /** The name assigned to a request that is made after all others. */
    public String settle(NameRequest<?> request) {
        return assign(List.of(request)).values().iterator().next();
    }

    // Fast path, for which order does not matter: every published or preferred name is free and unique.
    private <K> boolean assignWithoutCollision(
            Collection<? extends NameRequest<? extends K>> requests, Map<K, String> assigned) {
        Set<String> claimed = new HashSet<>(requests.size() * 2);
        boolean isFree = true;
        for (NameRequest<? extends K> request : requests) {
            String name = request.published().isPresent() ? request.published().get() : usable(request.preferred());
            String folded = fold(name);
            isFree = isFree
                    && !taken.contains(folded)
                    && claimed.add(folded)
                    && request.companions().stream().allMatch(suffix -> takeCompanion(fold(name + suffix), claimed));
            assigned.put(request.key(), name);
        }
        if (isFree) {
            taken.addAll(claimed);
        } else {
            assigned.clear();
        }
        return isFree;
    }

    private boolean takeCompanion(String folded, Set<String> claimed) {
        return !taken.contains(folded) && claimed.add(folded);
    }

    private <K> boolean assignIfFree(
            NameRequest<? extends K> request, Optional<String> candidate, Map<K, String> assigned) {
        if (candidate.isEmpty()) {
            return false;
        }
        String name = candidate.get();
        String folded = fold(name);
        List<String> companions =
                request.companions().stream().map(suffix -> fold(name + suffix)).toList();
        if (taken.contains(folded) || companions.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.add(folded);
        taken.addAll(companions);
        assigned.put(request.key(), name);
        return true;
    }

    private String candidate(NameRequest<?> request, int round, Map<NameRequest<?>, List<String>> known) {
        if (round == 0) {
            return request.preferred();
        }
        List<String> fallbacks = known.computeIfAbsent(
                request,
                each -> each.fallbacks().get().stream().filter(this::isFileName).toList());
        if (round <= fallbacks.size()) {
            return fallbacks.get(round - 1);
        }
        int more = round - fallbacks.size();
        String name = more == WITH_PARENTS + 1
                ? casing.append(request.preferred(), spelled(request.identity()))
                : withParents(request, more);
        return more > WITH_PARENTS + 1 || isFileName(name)
                ? name
                : casing.append(request.preferred(), "of" + digest(request.identity()));
    }

    private String withParents(NameRequest<?> request, int count) {
        String name = request.preferred();
        List<String> parent = Words.of(request.parent()).list();
        int more = count;
        for (; more > parent.size(); more -= parent.size()) {
            name = casing.prepend(parent, name);
        }
        return casing.prepend(parent.subList(parent.size() - more, parent.size()), name);
    }

    // What many names of the same words differ in: their signs, by code point.
    private static String spelled(String identity) {
        StringBuilder spelled = new StringBuilder(identity.length() + 16);
        identity.codePoints().forEach(c -> {
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            spelled.append(isPlain ? Character.toString(c) : "u" + Integer.toHexString(c));
        });
        return spelled.toString();
    }

    private boolean isFileName(String name) {
        return sensitivity == Case.MATTERS || name.length() <= LONGEST_FILE_NAME;
    }

    /** What stands for a text in a name that would be too long for file systems with it. */
    public static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private String usable(String name) {
        return reserved.names().contains(fold(name)) ? name + reserved.suffix() : name;
    }

    private String fold(String name) {
        return sensitivity == Case.MATTERS ? name : name.toLowerCase(Locale.ROOT);
    }
}

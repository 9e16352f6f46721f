package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.StableHash;
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

/**
 * Names that are all different. Published names are served first; then everyone asks for what it wants most, and
 * whoever goes away empty-handed asks for its next wish in the next round. No name is ever made by counting.
 */
public final class Scope {
    private final Casing casing;
    private final Case sensitivity;
    private final Reserved reserved;
    private final Set<String> taken = new HashSet<>();

    /** Whether names that differ only in letter case are different. */
    public enum Case {
        MATTERS,
        /** For names that become files: on some systems {@code Next.java} is {@code next.java}. */
        IGNORED
    }

    /**
     * Names that cannot be used.
     *
     * @param names the names
     * @param suffix what makes another name of one
     */
    public record Reserved(Set<String> names, String suffix) {
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

    /** Takes a name for something that always has it. */
    public void take(String name) {
        taken.add(fold(name));
    }

    /** Takes a name that is neither reserved nor taken; whether it was free. */
    public boolean takeIfFree(String name) {
        String folded = fold(name);
        return !reserved.names().contains(folded) && taken.add(folded);
    }

    /** The names of the contenders by their keys. */
    public <K> Map<K, String> assign(Collection<? extends Contender<? extends K>> contenders) {
        Map<K, String> assigned = new HashMap<>(contenders.size() * 2);
        if (everyoneIsPleased(contenders, assigned)) {
            return assigned;
        }
        List<Contender<? extends K>> waiting = new ArrayList<>(contenders);
        waiting.sort(Contender.canonicalOrder());
        waiting.removeIf(contender -> claim(contender, contender.published(), assigned));
        Map<Contender<?>, List<String>> others = new IdentityHashMap<>();
        for (int round = 0; !waiting.isEmpty(); round++) {
            int wish = round;
            waiting.removeIf(
                    contender -> claim(contender, Optional.of(usable(wish(contender, wish, others))), assigned));
        }
        return assigned;
    }

    /** The name of a single contender that comes after all others. */
    public String settle(Contender<?> contender) {
        return assign(List.of(contender)).values().iterator().next();
    }

    // The common case needs no order: every published or first name is free, and no two are the same.
    private <K> boolean everyoneIsPleased(
            Collection<? extends Contender<? extends K>> contenders, Map<K, String> assigned) {
        Set<String> claimed = new HashSet<>(contenders.size() * 2);
        boolean pleased = true;
        for (Contender<? extends K> contender : contenders) {
            String name =
                    contender.published().isPresent() ? contender.published().get() : usable(contender.first());
            String folded = fold(name);
            pleased = pleased
                    && !taken.contains(folded)
                    && claimed.add(folded)
                    && contender.companions().stream().allMatch(suffix -> takeCompanion(fold(name + suffix), claimed));
            assigned.put(contender.key(), name);
        }
        if (pleased) {
            taken.addAll(claimed);
        } else {
            assigned.clear();
        }
        return pleased;
    }

    private boolean takeCompanion(String folded, Set<String> claimed) {
        return !taken.contains(folded) && claimed.add(folded);
    }

    private <K> boolean claim(Contender<? extends K> contender, Optional<String> wanted, Map<K, String> assigned) {
        if (wanted.isEmpty()) {
            return false;
        }
        String name = wanted.get();
        String folded = fold(name);
        List<String> companions = contender.companions().stream()
                .map(suffix -> fold(name + suffix))
                .toList();
        if (taken.contains(folded) || companions.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.add(folded);
        taken.addAll(companions);
        assigned.put(contender.key(), name);
        return true;
    }

    private String wish(Contender<?> contender, int round, Map<Contender<?>, List<String>> known) {
        if (round == 0) {
            return contender.first();
        }
        List<String> others =
                known.computeIfAbsent(contender, each -> each.others().get());
        if (round <= others.size()) {
            return others.get(round - 1);
        }
        int beyond = round - others.size();
        String hash = beyond <= 4
                ? StableHash.hex(contender.identity(), 4 * beyond)
                : StableHash.hex(contender.identity() + "#" + beyond, 16);
        return casing.append(contender.first(), hash);
    }

    private String usable(String name) {
        return reserved.names().contains(fold(name)) ? name + reserved.suffix() : name;
    }

    private String fold(String name) {
        return sensitivity == Case.MATTERS ? name : name.toLowerCase(Locale.ROOT);
    }
}

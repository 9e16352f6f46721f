package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Plans the Java members of one class. Accessors have precedence over adders, putters and clearers. */
public final class MemberNames {
    private final WireNames wireNames;
    private final Map<String, String> published;
    private final String parent;
    private final List<NameRequest<String>> requests = new ArrayList<>();
    private final Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);

    /**
     * @param published the accessors in the lock by key
     * @param parent the word of what the members belong to
     */
    public MemberNames(WireNames wireNames, Map<String, String> published, String parent) {
        this.wireNames = wireNames;
        this.parent = parent;
        this.published = published;
    }

    /** Requests an accessor. */
    public void add(String key, int rank, String preferred, Supplier<List<String>> fallbacks) {
        Optional<String> name = published.isEmpty() ? Optional.empty() : Optional.ofNullable(published.get(key));
        requests.add(NameRequest.of(key, rank, key)
                .candidates(preferred, fallbacks)
                .published(name)
                .in(parent));
    }

    /** The planned names by key. */
    public Map<String, JavaMember> plan() {
        Map<String, String> accessors = scope.assign(requests);
        Map<String, JavaMember> members = new HashMap<>(accessors.size() * 2);
        boolean isFree = true;
        for (Map.Entry<String, String> accessor : accessors.entrySet()) {
            JavaMember member = wireNames.member(accessor.getValue());
            members.put(accessor.getKey(), member);
            isFree &= scope.takeIfFree(member.adder())
                    && scope.takeIfFree(member.putter())
                    && scope.takeIfFree(member.clearer());
        }
        return isFree ? members : withoutCollisions(members);
    }

    /** Passes every accessor that could collide with a new member, and so has to be locked, to a consumer. */
    public void forEachLockable(Map<String, JavaMember> members, BiConsumer<String, String> lock) {
        for (NameRequest<String> request : requests) {
            String name = requireNonNull(members.get(request.key())).accessor();
            if (request.rank() != 0 || !name.equals(request.preferred())) {
                lock.accept(request.key(), name);
            }
        }
    }

    // Rare: for example a property add_expand next to a list expand.
    private Map<String, JavaMember> withoutCollisions(Map<String, JavaMember> members) {
        Scope derived = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);
        members.values().forEach(member -> derived.take(member.accessor()));
        List<NameRequest<String>> requests = new ArrayList<>();
        for (JavaMember member : members.values()) {
            requests.add(derived(member.accessor() + " add", member.adder(), "Item"));
            requests.add(derived(member.accessor() + " put", member.putter(), "Entry"));
            requests.add(derived(member.accessor() + " clear", member.clearer(), "Value"));
        }
        Map<String, String> names = derived.assign(requests);
        members.replaceAll((key, member) -> new JavaMember(
                member.accessor(),
                requireNonNull(names.get(member.accessor() + " add")),
                requireNonNull(names.get(member.accessor() + " put")),
                requireNonNull(names.get(member.accessor() + " clear"))));
        return members;
    }

    private static NameRequest<String> derived(String key, String name, String suffix) {
        return NameRequest.of(key, 0, key).candidates(name, () -> List.of(name + suffix));
    }
}

package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Plans the Java members of one class. Accessors have precedence over adders, putters and clearers; those of a published class
 * over new accessors.
 */
public final class MemberNames {
    private final WireNames wireNames;
    /** Accessors that could be the adder, putter or clearer of another member. */
    private static final Pattern DERIVED = Pattern.compile("(add|put|clear)[\\p{Lu}_0-9].*");

    private final Optional<Map<String, String>> published;
    private final String parent;
    private final List<NameRequest<String>> requests = new ArrayList<>();
    private final Set<String> lists = new HashSet<>();
    private final Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);

    /**
     * @param published the accessors in the lock by key; empty: the class is new
     * @param parent the word of what the members belong to
     */
    public MemberNames(WireNames wireNames, Optional<Map<String, String>> published, String parent) {
        this.wireNames = wireNames;
        this.parent = parent;
        this.published = published;
    }

    /** Requests an accessor. */
    public void add(String key, int rank, String preferred, Supplier<List<String>> fallbacks) {
        Optional<String> name = published.flatMap(names -> Optional.ofNullable(names.get(key)));
        requests.add(NameRequest.of(key, rank, key)
                .candidates(preferred, fallbacks)
                .published(name)
                .in(parent));
    }

    /** Requests an adder as well: the member is a list. */
    public void addAdder(String key) {
        lists.add(key);
    }

    private JavaMember member(String key, String accessor) {
        return lists.contains(key) ? wireNames.list(accessor) : wireNames.member(accessor);
    }

    /** The planned names by key. */
    public Map<String, JavaMember> plan() {
        List<NameRequest<String>> later =
                requests.stream().filter(this::isLater).toList();
        if (later.isEmpty()) {
            return plan(requests);
        }
        return withLater(plan(requests.stream().filter(each -> !isLater(each)).toList()), later);
    }

    private boolean isLater(NameRequest<String> request) {
        return published.isPresent() && request.published().isEmpty() && isDerived(request.preferred());
    }

    private static boolean isDerived(String accessor) {
        return DERIVED.matcher(accessor).matches();
    }

    // A new member add_expand beside a list expand, whose adder addExpand callers use.
    private Map<String, JavaMember> withLater(Map<String, JavaMember> members, List<NameRequest<String>> later) {
        Scope rest = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);
        members.values().forEach(member -> member.names().forEach(rest::take));
        Map<String, JavaMember> added = new HashMap<>();
        rest.assign(later).forEach((key, accessor) -> added.put(key, member(key, accessor)));
        derive(added, rest);
        members.putAll(added);
        return members;
    }

    private Map<String, JavaMember> plan(List<NameRequest<String>> some) {
        Map<String, String> accessors = scope.assign(some);
        Map<String, JavaMember> members = new HashMap<>(accessors.size() * 2);
        boolean isFree = true;
        for (Map.Entry<String, String> accessor : accessors.entrySet()) {
            JavaMember member = member(accessor.getKey(), accessor.getValue());
            members.put(accessor.getKey(), member);
            isFree &= (member.adder().isEmpty() || scope.takeIfFree(member.adder()))
                    && scope.takeIfFree(member.putter())
                    && scope.takeIfFree(member.clearer());
        }
        return isFree ? members : withoutCollisions(members);
    }

    /** Passes every accessor that could collide with a new member, and so has to be locked, to a consumer. */
    public void forEachLockable(Map<String, JavaMember> members, BiConsumer<String, String> lock) {
        for (NameRequest<String> request : requests) {
            String name = requireNonNull(members.get(request.key())).accessor();
            if (request.rank() != 0 || !name.equals(request.preferred()) || isDerived(name)) {
                lock.accept(request.key(), name);
            }
        }
    }

    // Rare: for example a property add_expand next to a list expand.
    private Map<String, JavaMember> withoutCollisions(Map<String, JavaMember> members) {
        Scope derived = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);
        members.values().forEach(member -> derived.take(member.accessor()));
        derive(members, derived);
        return members;
    }

    private void derive(Map<String, JavaMember> members, Scope derived) {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (JavaMember member : members.values()) {
            if (!member.adder().isEmpty()) {
                requests.add(adder(member));
            }
            requests.add(derived(member.accessor() + " put", member.putter(), "Entry"));
            requests.add(derived(member.accessor() + " clear", member.clearer(), "Value"));
        }
        Map<String, String> names = derived.assign(requests);
        members.replaceAll((key, member) -> new JavaMember(
                member.accessor(),
                names.getOrDefault(member.accessor() + " add", ""),
                requireNonNull(names.get(member.accessor() + " put")),
                requireNonNull(names.get(member.accessor() + " clear"))));
    }

    // addItem for items, also if there is a list item.
    private NameRequest<String> adder(JavaMember member) {
        String plural = "add" + Casing.capitalized(member.accessor());
        boolean isSingular = member.adder().equals(plural);
        return NameRequest.of(member.accessor() + " add", isSingular ? 1 : 0, member.accessor() + " add")
                .candidates(member.adder(), () -> List.of(plural, plural + "Item"))
                .in(parent);
    }

    private NameRequest<String> derived(String key, String name, String suffix) {
        return NameRequest.of(key, 0, key)
                .candidates(name, () -> List.of(name + suffix))
                .in(parent);
    }
}

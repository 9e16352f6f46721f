package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.scope.Contender;
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

/** The Java members of one class. Accessors are served first; adders, putters and clearers step aside for them. */
public final class MemberNames {
    private final WireNames wireNames;
    private final Map<String, String> published;
    private final List<Contender<String>> contenders = new ArrayList<>();
    private final Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);

    /** @param published the accessors in the lock by key */
    public MemberNames(WireNames wireNames, Map<String, String> published) {
        this.wireNames = wireNames;
        this.published = published;
    }

    /** Adds something that wants an accessor. */
    public void add(String key, int rank, String first, Supplier<List<String>> others) {
        Optional<String> name = published.isEmpty() ? Optional.empty() : Optional.ofNullable(published.get(key));
        contenders.add(new Contender<>(key, rank, key, first, others, name, List.of()));
    }

    /** The names by key. */
    public Map<String, JavaMember> plan() {
        Map<String, String> accessors = scope.assign(contenders);
        Map<String, JavaMember> members = new HashMap<>(accessors.size() * 2);
        boolean undisturbed = true;
        for (Map.Entry<String, String> accessor : accessors.entrySet()) {
            JavaMember member = wireNames.member(accessor.getValue());
            members.put(accessor.getKey(), member);
            undisturbed &= scope.takeIfFree(member.adder())
                    && scope.takeIfFree(member.putter())
                    && scope.takeIfFree(member.clearer());
        }
        return undisturbed ? members : disturbed(members);
    }

    /** Hands out every name that another member with the same words could take, so that it is locked. */
    public void forEndangered(Map<String, JavaMember> members, BiConsumer<String, String> lock) {
        for (Contender<String> contender : contenders) {
            String name = requireNonNull(members.get(contender.key())).accessor();
            if (contender.rank() != 0 || !name.equals(contender.first())) {
                lock.accept(contender.key(), name);
            }
        }
    }

    // Rare: a property such as add_expand beside a list expand.
    private Map<String, JavaMember> disturbed(Map<String, JavaMember> members) {
        Scope derived = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);
        members.values().forEach(member -> derived.take(member.accessor()));
        List<Contender<String>> wanted = new ArrayList<>();
        for (JavaMember member : members.values()) {
            wanted.add(derived(member.accessor() + " add", member.adder(), "Item"));
            wanted.add(derived(member.accessor() + " put", member.putter(), "Entry"));
            wanted.add(derived(member.accessor() + " clear", member.clearer(), "Value"));
        }
        Map<String, String> names = derived.assign(wanted);
        members.replaceAll((key, member) -> new JavaMember(
                member.accessor(),
                requireNonNull(names.get(member.accessor() + " add")),
                requireNonNull(names.get(member.accessor() + " put")),
                requireNonNull(names.get(member.accessor() + " clear"))));
        return members;
    }

    private static Contender<String> derived(String key, String name, String suffix) {
        return Contender.of(key, 0, key).wants(name, () -> List.of(name + suffix));
    }
}

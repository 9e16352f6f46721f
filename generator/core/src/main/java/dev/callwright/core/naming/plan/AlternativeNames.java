package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the nested classes that wrap the alternatives of a union, such as {@code OfString} and {@code OfStringList}. */
public final class AlternativeNames {
    private final TypeNames types;
    private final Scope.Reserved reserved;
    private final LockedNames lock;

    /** @param types the names of all types, which a nested class of the same name would shadow */
    public AlternativeNames(TypeNames types, LockedNames lock) {
        this.types = types;
        this.lock = lock;
        this.reserved = new Scope.Reserved(Set.copyOf(types.outermostNames()), "Value");
    }

    /** The names of a union's alternatives, in their order. */
    public List<String> plan(UnionType union) {
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.MATTERS, reserved);
        types.path(union.id()).forEach(scope::take);
        types.nested(union.id()).forEach(nested -> scope.take(types.simpleName(nested)));
        String place = union.nameSource().place();
        Map<String, String> published = lock.published(LockKeys.JAVA_ALTERNATIVES, place);
        List<NameRequest<Integer>> requests = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < union.alternatives().size(); i++) {
            Alternative alternative = union.alternatives().get(i);
            String name = TypeWords.name(Words.of("of " + alternative.type().accept(new Noun())), "");
            String identity = what(alternative, name) + " " + String.join(" ", alternative.discriminatorValues());
            // Alternatives of the same identity are interchangeable, so it does not matter which of them is numbered.
            int occurrence = seen.merge(identity, 1, Integer::sum);
            String unique = occurrence == 1 ? identity : identity + "#" + occurrence;
            requests.add(NameRequest.of(i, 0, unique)
                    .candidates(name, () -> byDiscriminator(name, alternative))
                    .published(Optional.ofNullable(published.get(unique)))
                    .in(types.simpleName(union.id())));
        }
        Map<Integer, String> names = scope.assign(requests);
        for (NameRequest<Integer> request : requests) {
            String name = requireNonNull(names.get(request.key()));
            // What nothing else can be called has precedence.
            if (!name.equals(request.preferred()) || !request.identity().equals(name + " ")) {
                lock.publish(new LockKey(LockKeys.JAVA_ALTERNATIVES, request.identity()), place, name);
            }
        }
        return requests.stream().map(request -> names.get(request.key())).toList();
    }

    // Names of types stay, so they say what an alternative is.
    private String what(Alternative alternative, String name) {
        return alternative.type() instanceof TypeRef.Named named && types.contains(named.id())
                ? String.join(".", types.path(named.id()))
                : name;
    }

    private static List<String> byDiscriminator(String name, Alternative alternative) {
        if (alternative.discriminatorValues().isEmpty()) {
            return List.of();
        }
        return List.of(
                name + Words.ofAll(alternative.discriminatorValues()).ascii().upperCamel());
    }

    private final class Noun implements TypeRef.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar scalar) {
            return noun(scalar.kind());
        }

        @Override
        public String list(TypeRef.ListOf list) {
            return list.item().accept(this) + "List";
        }

        @Override
        public String map(TypeRef.MapOf map) {
            return map.value().accept(this) + "Map";
        }

        @Override
        public String named(TypeRef.Named named) {
            return types.contains(named.id()) ? types.simpleName(named.id()) : "Object";
        }

        @Override
        public String expandable(TypeRef.Expandable expandable) {
            return "Expandable" + expandable.object().accept(this);
        }

        @Override
        public String nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public String any(TypeRef.Any any) {
            return "Any";
        }
    }

    private static String noun(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INT32 -> "Integer";
            case INT64 -> "Long";
            case DOUBLE -> "Double";
            case UINT64, NUMBER -> "Number";
            case DECIMAL_STRING -> "Decimal";
            case UNIX_TIME -> "UnixTime";
            case DATE_TIME -> "DateTime";
            case DATE -> "Date";
            case BASE64 -> "Bytes";
            case BINARY -> "File";
        };
    }
}

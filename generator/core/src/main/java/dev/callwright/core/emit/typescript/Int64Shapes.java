package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The places of 64-bit integers in responses, as the runtime's {@code Shape}s: types exist at compile time only, so the reader of
 * JSON is told where a {@code bigint} is expected. There are none unless the package has 64-bit integers of that type.
 */
final class Int64Shapes {
    /** The module with the shapes of named types. */
    static final String MODULE = "int64";

    /** The shape of an integer. */
    static final String INTEGER = "'int64'";

    private final Map<TypeId, TypeDefinition> types;
    private final TypeScriptNames names;
    private final Set<TypeId> shaped = new HashSet<>();

    Int64Shapes(ApiModel model, TypeScriptNames names) {
        this.types = model.typesById();
        this.names = names;
        Map<TypeId, Set<TypeId>> users = new HashMap<>();
        types.forEach((id, type) -> type.parts().stream()
                .flatMap(TypeRef::allNamed)
                .forEach(part ->
                        users.computeIfAbsent(part, key -> new HashSet<>()).add(id)));
        // The event has its objects, though its declared members may not.
        model.webhooks()
                .objects()
                .ifPresent(objects -> users.computeIfAbsent(objects.union().id(), key -> new HashSet<>())
                        .add(objects.event().id()));
        types.forEach((id, type) -> {
            if (isBigint(new TypeRef.Named(id)) || type.parts().stream().anyMatch(this::contains)) {
                addWithUsers(id, users);
            }
        });
    }

    private void addWithUsers(TypeId id, Map<TypeId, Set<TypeId>> users) {
        if (shaped.add(id)) {
            users.getOrDefault(id, Set.of()).forEach(user -> addWithUsers(user, users));
        }
    }

    /** Whether no type has a 64-bit integer of the type {@code bigint}. */
    boolean isEmpty() {
        return shaped.isEmpty();
    }

    /** Whether values of a type other than null are of the type {@code bigint}. */
    boolean isBigint(TypeRef type) {
        TypeRef value = type.withoutNull();
        if (value instanceof TypeRef.Scalar scalar) {
            return names.int64().isBigint(scalar.kind());
        }
        return value instanceof TypeRef.Named named
                && types.get(named.id()) instanceof EnumType enumeration
                && names.int64().isBigint(enumeration.scalar());
    }

    /** Whether a named type has a shape of its own. */
    boolean has(TypeDefinition type) {
        return shaped.contains(type.id()) && !(type instanceof EnumType);
    }

    /** The constant with the shape of a named type. */
    String constant(TypeId type) {
        return "of" + names.type(type).replace('.', '$');
    }

    /** The shape of a type, as the value of an expression in a module; empty: it has no 64-bit integers. */
    Optional<String> at(TypeRef type, Imports imports) {
        return type.accept(new Expression(id -> imports.value(MODULE, constant(id))));
    }

    /** The shape of a type in the module of shapes, whose constants may refer to later ones. */
    Optional<String> inside(TypeRef type) {
        return type.accept(new Expression(id -> "() => " + constant(id)));
    }

    // Whether a type has such integers, not counting those of named types.
    private boolean contains(TypeRef type) {
        return type.accept(new Expression(id -> ""))
                .filter(shape -> !shape.isEmpty())
                .isPresent();
    }

    /** One expression per kind of type. */
    private final class Expression implements TypeRef.Visitor<Optional<String>> {
        private final Function<TypeId, String> reference;

        Expression(Function<TypeId, String> reference) {
            this.reference = reference;
        }

        @Override
        public Optional<String> scalar(TypeRef.Scalar scalar) {
            return Optional.of(INTEGER).filter(shape -> isBigint(scalar));
        }

        @Override
        public Optional<String> list(TypeRef.ListOf list) {
            return list.tuple().isPresent()
                    ? tuple(list.tuple().get())
                    : list.item().accept(this).map(item -> "{ items: " + item + " }");
        }

        // Emits: { tuple: ['int64', undefined], rest: 'int64' }
        private Optional<String> tuple(TypeRef.Tuple tuple) {
            List<Optional<String>> items =
                    tuple.items().stream().map(item -> item.accept(this)).toList();
            Optional<String> rest = tuple.rest().flatMap(type -> type.accept(this));
            if (Stream.concat(items.stream(), Stream.of(rest)).allMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            String shapes = String.join(
                    ", ", items.stream().map(item -> item.orElse("undefined")).toList());
            return Optional.of("{ tuple: [" + shapes + "]"
                    + rest.map(shape -> ", rest: " + shape).orElse("") + " }");
        }

        @Override
        public Optional<String> map(TypeRef.MapOf map) {
            return map.value().accept(this).map(value -> "{ members: {}, rest: " + value + " }");
        }

        @Override
        public Optional<String> named(TypeRef.Named named) {
            if (isBigint(named)) {
                return Optional.of(INTEGER);
            }
            return Optional.of(named.id()).filter(shaped::contains).map(reference);
        }

        @Override
        public Optional<String> expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }

        @Override
        public Optional<String> nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public Optional<String> any(TypeRef.Any any) {
            return Optional.empty();
        }
    }
}

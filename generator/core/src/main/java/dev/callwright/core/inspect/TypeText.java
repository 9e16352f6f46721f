package dev.callwright.core.inspect;

import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Any;
import dev.callwright.core.model.TypeRef.Expandable;
import dev.callwright.core.model.TypeRef.ListOf;
import dev.callwright.core.model.TypeRef.MapOf;
import dev.callwright.core.model.TypeRef.Named;
import dev.callwright.core.model.TypeRef.Nullable;
import dev.callwright.core.model.TypeRef.Scalar;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of a type reference, such as {@code list<#/components/schemas/customer>}. */
final class TypeText implements TypeRef.Visitor<String> {
    static String of(TypeRef type) {
        return type.accept(new TypeText());
    }

    @Override
    public String scalar(Scalar scalar) {
        return scalar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String list(ListOf list) {
        return list.tuple()
                .map(tuple -> "tuple<" + tuple.types().map(TypeText::of).collect(Collectors.joining(", ")) + ">")
                .orElseGet(() -> "list<" + of(list.item()) + ">");
    }

    @Override
    public String map(MapOf map) {
        return "map<" + of(map.value()) + ">";
    }

    @Override
    public String named(Named named) {
        return "#" + named.id().pointer();
    }

    @Override
    public String expandable(Expandable expandable) {
        return "expandable<" + of(expandable.object()) + ">";
    }

    @Override
    public String nullable(Nullable nullable) {
        return "nullable<" + of(nullable.value()) + ">";
    }

    @Override
    public String any(Any any) {
        return "any";
    }
}

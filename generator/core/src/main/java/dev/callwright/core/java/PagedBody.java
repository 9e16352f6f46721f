package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bodies of pages, which need no classes of their own: callers see the items. */
final class PagedBody {
    private PagedBody() {}

    /** Whether the page is an object that holds the items. */
    static boolean isObject(Pagination pages) {
        return !pages.items().isEmpty();
    }

    /** Whether the object holds the items itself. */
    static boolean isFlat(Pagination pages) {
        return pages.items().indexOf('.') < 0;
    }

    // Emits: ListBody.of("data", Customer.TYPE)
    static CodeBlock codec(Pagination pages, JavaContext context) {
        return isFlat(pages)
                ? CodeBlock.of(
                        "$T.of($L, $L)",
                        context.runtime().named("ListBody"),
                        Literals.text(pages.items()),
                        pages.item().accept(context.codecOf()))
                : CodeBlock.of("$T.ANY", context.runtime().codecs());
    }

    /** The types that a Java SDK needs: those that are reached otherwise than as the body of a page. */
    static List<TypeDefinition> neededTypes(ApiModel model) {
        Reach reach = new Reach(model.typesById());
        for (Operation operation : model.operations()) {
            operation.inputs().stream().map(Input::value).forEach(value -> reach.use(value.type()));
            operation.errors().stream().map(ErrorResponse::type).forEach(type -> type.ifPresent(reach::use));
            operation
                    .pagination()
                    .filter(PagedBody::isObject)
                    .ifPresentOrElse(
                            pages -> reach.use(pages.item()),
                            () -> operation.result().type().ifPresent(reach::use));
        }
        model.webhooks().types().forEach(reach::use);
        return model.types().stream().filter(type -> reach.reached.contains(type.id())).toList();
    }

    private static final class Reach {
        private final Map<TypeId, TypeDefinition> types;
        private final Set<TypeId> reached = new HashSet<>();

        Reach(Map<TypeId, TypeDefinition> types) {
            this.types = types;
        }

        void use(TypeRef ref) {
            if (ref instanceof TypeRef.ListOf list) {
                use(list.item());
            } else if (ref instanceof TypeRef.MapOf map) {
                use(map.value());
            } else if (ref instanceof TypeRef.Nullable nullable) {
                use(nullable.value());
            } else if (ref instanceof TypeRef.Expandable expandable) {
                use(expandable.object());
            } else if (ref instanceof TypeRef.Named named && reached.add(named.id())) {
                parts(types.get(named.id()));
            }
        }

        private void parts(TypeDefinition type) {
            if (type instanceof ObjectType object) {
                object.properties().stream().map(Property::value).forEach(value -> use(value.type()));
                object.additionalProperties().ifPresent(this::use);
            } else if (type instanceof UnionType union) {
                union.alternatives().forEach(alternative -> use(alternative.type()));
            }
        }
    }
}

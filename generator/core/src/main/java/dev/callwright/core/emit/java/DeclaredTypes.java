package dev.callwright.core.emit.java;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The types that a Java SDK declares: all except those that are used as bodies of pages only. Those are declared too if
 * types in them are used.
 */
final class DeclaredTypes {
    private final ApiModel model;
    private final JavaNames names;
    private final TypeGraph graph;

    DeclaredTypes(ApiModel model, JavaNames names) {
        this.model = model;
        this.names = names;
        this.graph = new TypeGraph(model.typesById());
    }

    /** The types, in the order of the model. */
    List<TypeDefinition> needed() {
        Stream<TypeRef> called = model.operations().stream().flatMap(DeclaredTypes::types);
        Set<TypeId> needed = graph.reached(Stream.concat(called, model.webhooks().types().stream()));
        Set<TypeId> declared = withOwners(needed);
        while (declared.size() > needed.size()) {
            needed = declared;
            declared = withOwners(needed);
        }
        Set<TypeId> all = declared;
        return model.types().stream().filter(type -> all.contains(type.id())).toList();
    }

    private Set<TypeId> withOwners(Set<TypeId> types) {
        Stream<TypeId> owners = types.stream().flatMap(type -> names.owner(type).stream());
        return graph.reached(Stream.concat(types.stream(), owners).map(TypeRef.Named::new));
    }

    private static Stream<TypeRef> types(Operation operation) {
        Optional<Pagination> pages = operation.pagination().filter(PagedBody::isObject);
        return pages.isEmpty()
                ? operation.types()
                : Stream.of(operation.inputTypes(), Stream.of(pages.get().item()), operation.errorTypes())
                        .flatMap(Function.identity());
    }
}

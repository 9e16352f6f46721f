package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The types of response bodies that are pages; they need no classes, because callers get the items. */
final class PagedBody {
    private PagedBody() {}

    /** Whether the body is an object that contains the items. */
    static boolean isObject(Pagination pages) {
        return !pages.items().isEmpty();
    }

    // Emits: ListBody.of("data", Customer.TYPE)
    static CodeBlock codec(Pagination pages, JavaContext context) {
        return pages.isFlat()
                ? CodeBlock.of(
                        "$T.of($L, $L)",
                        context.runtime().named("ListBody"),
                        JavaLiterals.text(pages.items()),
                        pages.item().accept(context.codecOf()))
                : CodeBlock.of("$T.ANY", context.runtime().codecs());
    }

    /** The types that a Java SDK declares: all except those that are used as bodies of pages only. */
    static List<TypeDefinition> neededTypes(ApiModel model) {
        Stream<TypeRef> called = model.operations().stream().flatMap(PagedBody::types);
        Set<TypeId> needed =
                new TypeGraph(model.typesById()).reached(Stream.concat(called, model.webhooks().types().stream()));
        return model.types().stream().filter(type -> needed.contains(type.id())).toList();
    }

    private static Stream<TypeRef> types(Operation operation) {
        Optional<Pagination> pages = operation.pagination().filter(PagedBody::isObject);
        return pages.isEmpty()
                ? operation.types()
                : Stream.of(operation.inputTypes(), Stream.of(pages.get().item()), operation.errorTypes())
                        .flatMap(Function.identity());
    }
}

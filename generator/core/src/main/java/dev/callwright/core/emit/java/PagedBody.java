package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Pagination;

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
}

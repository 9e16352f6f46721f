package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Pagination;
import java.util.Optional;

/** How the pages of a list follow each other, as an expression of the runtime's type. */
final class PagingCode {
    private PagingCode() {}

    // Emits: Paging.lastId("data", "id", "starting_after", "ending_before", "has_more")
    static CodeBlock of(Pagination pages, ClassName paging) {
        CodeBlock items = JavaLiterals.text(pages.items());
        if (pages instanceof Pagination.LastId each) {
            return CodeBlock.of(
                    "$T.lastId($L, $L, $L, $L, $L)",
                    paging,
                    items,
                    JavaLiterals.text(each.id()),
                    JavaLiterals.text(each.after()),
                    orNull(each.before()),
                    orNull(each.more()));
        } else if (pages instanceof Pagination.Cursor each) {
            return CodeBlock.of(
                    "$T.cursor($L, $L, $L)",
                    paging,
                    items,
                    JavaLiterals.text(each.next()),
                    JavaLiterals.text(each.parameter()));
        } else if (pages instanceof Pagination.Url each) {
            return CodeBlock.of("$T.url($L, $L)", paging, items, JavaLiterals.text(each.next()));
        } else if (pages instanceof Pagination.PageNumber each) {
            return CodeBlock.of(
                    "$T.pageNumber($L, $L, $L)", paging, items, JavaLiterals.text(each.parameter()), each.first());
        } else if (pages instanceof Pagination.Offset each) {
            return CodeBlock.of("$T.offset($L, $L)", paging, items, JavaLiterals.text(each.parameter()));
        }
        return pages.items().isEmpty() ? CodeBlock.of("$T.link()", paging) : CodeBlock.of("$T.link($L)", paging, items);
    }

    private static CodeBlock orNull(Optional<String> text) {
        return text.map(JavaLiterals::text).orElse(CodeBlock.of("null"));
    }
}

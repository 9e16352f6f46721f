package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Pagination;

/** The pagination of a list, as an expression of the runtime's type {@code Paging}. */
final class PagingCode implements Pagination.Visitor<CodeBlock> {
    private final ClassName paging;

    PagingCode(RuntimeTypes runtime) {
        this.paging = runtime.named("Paging");
    }

    // Emits: Paging.lastId("data").id("id").after("starting_after").before("ending_before").more("has_more").build()
    @Override
    public CodeBlock lastId(Pagination.LastId pages) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.lastId($L)$Z.id($L)$Z.after($L)",
                        paging,
                        JavaLiterals.text(pages.items()),
                        JavaLiterals.text(pages.id()),
                        JavaLiterals.text(pages.after()));
        pages.before().ifPresent(before -> code.add("$Z.before($L)", JavaLiterals.text(before)));
        pages.more().ifPresent(more -> code.add("$Z.more($L)", JavaLiterals.text(more)));
        return code.add("$Z.build()").build();
    }

    // Emits: Paging.cursor("data", "next_cursor", "cursor").withMore("has_more")
    @Override
    public CodeBlock cursor(Pagination.Cursor pages) {
        return CodeBlock.of(
                "$T.cursor($L, $L, $L)$L",
                paging,
                JavaLiterals.text(pages.items()),
                JavaLiterals.text(pages.next()),
                JavaLiterals.text(pages.parameter()),
                end(pages.end()));
    }

    // Emits: Paging.url("data", "links.next")
    @Override
    public CodeBlock url(Pagination.Url pages) {
        return CodeBlock.of(
                "$T.url($L, $L)", paging, JavaLiterals.text(pages.items()), JavaLiterals.text(pages.next()));
    }

    // Emits: Paging.pageNumber("data", "page", 1).withTotal("total_pages")
    @Override
    public CodeBlock pageNumber(Pagination.PageNumber pages) {
        return CodeBlock.of(
                "$T.pageNumber($L, $L, $L)$L",
                paging,
                JavaLiterals.text(pages.items()),
                JavaLiterals.text(pages.parameter()),
                pages.first(),
                end(pages.end()));
    }

    // Emits: Paging.offset("data", "offset").withTotal("total")
    @Override
    public CodeBlock offset(Pagination.Offset pages) {
        return CodeBlock.of(
                "$T.offset($L, $L)$L",
                paging,
                JavaLiterals.text(pages.items()),
                JavaLiterals.text(pages.parameter()),
                end(pages.end()));
    }

    // Emits: Paging.link()
    @Override
    public CodeBlock link(Pagination.Link pages) {
        return pages.items().isEmpty()
                ? CodeBlock.of("$T.link()", paging)
                : CodeBlock.of("$T.link($L)", paging, JavaLiterals.text(pages.items()));
    }

    private static CodeBlock end(Pagination.LastPage end) {
        CodeBlock.Builder code = CodeBlock.builder();
        end.more().ifPresent(more -> code.add(".withMore($L)", JavaLiterals.text(more)));
        end.total().ifPresent(total -> code.add(".withTotal($L)", JavaLiterals.text(total)));
        return code.build();
    }
}

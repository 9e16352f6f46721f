package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Pagination;
import java.util.function.UnaryOperator;

/** The runtime's {@code Paging} of an operation: a function per kind of pagination, with the paths and keys it reads. */
final class PagingLiteral implements Pagination.Visitor<ObjectLiteral> {
    private final Imports imports;
    private final UnaryOperator<String> argumentKey;

    /** A visitor that looks up the key of the argument that carries a parameter by the parameter's wire name. */
    PagingLiteral(Imports imports, UnaryOperator<String> argumentKey) {
        this.imports = imports;
        this.argumentKey = argumentKey;
    }

    // Emits: { by: lastId, items: 'data', id: 'id', after: 'after', before: 'before', more: 'has_more' }
    @Override
    public ObjectLiteral lastId(Pagination.LastId pages) {
        ObjectLiteral code = by("lastId", pages)
                .put("id", TypeScriptLiterals.string(pages.id()))
                .put("after", argument(pages.after()));
        pages.before().ifPresent(before -> code.put("before", argument(before)));
        pages.more().ifPresent(more -> code.put("more", TypeScriptLiterals.string(more)));
        return code;
    }

    // Emits: { by: cursor, items: 'data', next: 'next_cursor', parameter: 'cursor', more: 'has_more' }
    @Override
    public ObjectLiteral cursor(Pagination.Cursor pages) {
        ObjectLiteral code = by("cursor", pages)
                .put("next", TypeScriptLiterals.string(pages.next()))
                .put("parameter", argument(pages.parameter()));
        return ended(code, pages.end());
    }

    // Emits: { by: nextUrl, items: 'data', next: 'links.next' }
    @Override
    public ObjectLiteral url(Pagination.Url pages) {
        return by("nextUrl", pages).put("next", TypeScriptLiterals.string(pages.next()));
    }

    // Emits: { by: pageNumber, items: 'data', parameter: 'page', first: 1, total: 'total_pages' }
    @Override
    public ObjectLiteral pageNumber(Pagination.PageNumber pages) {
        ObjectLiteral code = by("pageNumber", pages)
                .put("parameter", argument(pages.parameter()))
                .put("first", String.valueOf(pages.first()));
        return ended(code, pages.end());
    }

    // Emits: { by: offset, items: 'data', parameter: 'offset', total: 'total' }
    @Override
    public ObjectLiteral offset(Pagination.Offset pages) {
        return ended(by("offset", pages).put("parameter", argument(pages.parameter())), pages.end());
    }

    // Emits: { by: linkHeader }
    @Override
    public ObjectLiteral link(Pagination.Link pages) {
        return by("linkHeader", pages);
    }

    private ObjectLiteral by(String function, Pagination pages) {
        ObjectLiteral code = new ObjectLiteral().put("by", imports.coreValue(function));
        return pages.items().isEmpty() ? code : code.put("items", TypeScriptLiterals.string(pages.items()));
    }

    private static ObjectLiteral ended(ObjectLiteral code, Pagination.LastPage end) {
        end.more().ifPresent(more -> code.put("more", TypeScriptLiterals.string(more)));
        end.total().ifPresent(total -> code.put("total", TypeScriptLiterals.string(total)));
        return code;
    }

    private String argument(String wireName) {
        return TypeScriptLiterals.string(argumentKey.apply(wireName));
    }
}

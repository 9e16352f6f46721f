package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Pagination.LastPage;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes pagination: declared in {@code x-callwright}, or else recognized by {@link PaginationHeuristics}. */
public final class DeclaredPagination {
    private static final List<String> KINDS =
            List.of("lastId", "cursor", "url", "pageNumber", "offset", "link", "none");

    private final DocumentContext document;
    private final Map<TypeId, TypeDefinition> types;
    private final PaginationHeuristics recognized;

    public DeclaredPagination(DocumentContext document, Map<TypeId, TypeDefinition> types) {
        this.document = document;
        this.types = types;
        this.recognized = new PaginationHeuristics(document, types);
    }

    /** The operation with its pagination. */
    public Operation paged(Operation operation) {
        DocumentNode settings = document.declared()
                .ofOperation(document.at(operation.pointer()))
                .member("pagination");
        if (settings.node().isMissingNode()) {
            return operation.withPagination(recognized.of(operation));
        }
        return settings.text("kind").equals("none") || settings.node().asText().equals("none")
                ? operation
                : operation.withPagination(declared(operation, settings));
    }

    private Optional<Pagination> declared(Operation operation, DocumentNode settings) {
        String items = settings.text("items");
        Optional<TypeRef> item = Optional.of(operation.result().main())
                .filter(result -> result.kind() == ResultKind.JSON)
                .flatMap(Result::type)
                .flatMap(type -> item(type, items));
        return item.isPresent()
                ? ofKind(operation, settings, item.get())
                : error(
                        settings,
                        "items",
                        "'" + items + "' is not a list in the response; set it to the path of the list of items");
    }

    private Optional<Pagination> ofKind(Operation operation, DocumentNode settings, TypeRef item) {
        String items = settings.text("items");
        String kind = settings.text("kind");
        return switch (kind) {
            case "lastId" -> lastId(operation, settings, item);
            case "cursor" ->
                parameter(operation, settings, "parameter")
                        .flatMap(parameter -> required(settings, "next")
                                .map(next -> new Pagination.Cursor(items, item, next, parameter, flag(settings))));
            case "url" -> required(settings, "next").map(next -> new Pagination.Url(items, item, next));
            case "pageNumber" ->
                parameter(operation, settings, "parameter")
                        .map(parameter -> new Pagination.PageNumber(
                                items,
                                item,
                                parameter,
                                settings.node().path("first").asLong(1),
                                lastPage(settings)));
            case "offset" ->
                parameter(operation, settings, "parameter")
                        .map(parameter -> new Pagination.Offset(items, item, parameter, lastPage(settings)));
            case "link" -> Optional.of(new Pagination.Link(items, item));
            default ->
                error(
                        settings,
                        "kind",
                        "'" + kind + "' is not a kind of pagination; use one of " + String.join(", ", KINDS));
        };
    }

    private Optional<Pagination> lastId(Operation operation, DocumentNode settings, TypeRef item) {
        return parameter(operation, settings, "after")
                .map(after -> new Pagination.LastId(
                        settings.text("items"),
                        item,
                        optional(settings, "id").orElse("id"),
                        after,
                        optional(settings, "before"),
                        optional(settings, "more")));
    }

    private static LastPage lastPage(DocumentNode settings) {
        return new LastPage(optional(settings, "more"), optional(settings, "total"));
    }

    private static LastPage flag(DocumentNode settings) {
        return new LastPage(optional(settings, "more"), Optional.empty());
    }

    private Optional<TypeRef> item(TypeRef type, String path) {
        if (path.isEmpty()) {
            return type instanceof TypeRef.ListOf list ? Optional.of(list.item()) : Optional.empty();
        }
        // Names may contain dots too.
        int dot = path.indexOf('.');
        return member(type, path)
                .flatMap(list -> item(list, ""))
                .or(() -> dot < 0
                        ? Optional.empty()
                        : member(type, path.substring(0, dot)).flatMap(inner -> item(inner, path.substring(dot + 1))));
    }

    private Optional<TypeRef> member(TypeRef type, String name) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType object
                ? object.properties().stream()
                        .filter(property -> property.wireName().equals(name))
                        .map(property -> property.value().type())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> parameter(Operation operation, DocumentNode settings, String name) {
        Optional<String> parameter = required(settings, name);
        boolean known = parameter.isEmpty()
                || operation.paramsInputs().stream()
                        .anyMatch(input -> input.wireName().equals(parameter.get()));
        return known
                ? parameter
                : error(
                        settings,
                        name,
                        "the operation has no parameter '" + parameter.get() + "'; use one of its parameters");
    }

    private Optional<String> required(DocumentNode settings, String name) {
        Optional<String> text = optional(settings, name);
        return text.isPresent()
                ? text
                : error(settings, name, "'" + name + "' is missing; this kind of pagination requires it");
    }

    private static Optional<String> optional(DocumentNode settings, String name) {
        return Optional.of(settings.text(name)).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> error(DocumentNode settings, String member, String message) {
        document.error(
                settings.has(member) ? settings.member(member) : settings, "x-callwright.pagination: " + message);
        return Optional.empty();
    }
}

package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an operation's {@code x-callwright} says of paging, and falls back to what is recognized. */
public final class DeclaredPagination {
    private static final List<String> KINDS =
            List.of("lastId", "cursor", "url", "pageNumber", "offset", "link", "none");

    private final SchemaNormalizer schemas;
    private final Map<TypeId, TypeDefinition> types;
    private final PagedLists recognized;

    public DeclaredPagination(SchemaNormalizer schemas, Map<TypeId, TypeDefinition> types) {
        this.schemas = schemas;
        this.types = types;
        this.recognized = new PagedLists(types);
    }

    /** The operation with what is known of its paging. */
    public Operation paged(Operation operation) {
        SchemaNode said =
                schemas.declared().ofOperation(schemas.at(operation.pointer())).member("pagination");
        if (said.node().isMissingNode()) {
            return operation.withPagination(recognized.of(operation));
        }
        return said.text("kind").equals("none") || said.node().asText().equals("none")
                ? operation
                : operation.withPagination(declared(operation, said));
    }

    private Optional<Pagination> declared(Operation operation, SchemaNode said) {
        String kind = said.text("kind");
        String path = said.text("items");
        Optional<TypeRef> item = Optional.of(operation.result())
                .filter(result -> result.kind() == ResultKind.JSON)
                .flatMap(Operation.Result::type)
                .flatMap(type -> item(type, path));
        if (item.isEmpty()) {
            return wrong(
                    said, "items", "'" + path + "' is no list in the response; name the path of the list of items");
        }
        TypeRef type = item.get();
        return switch (kind) {
            case "lastId" ->
                parameter(operation, said, "after")
                        .map(after -> new Pagination.LastId(
                                path,
                                type,
                                said.text("id").isEmpty() ? "id" : said.text("id"),
                                after,
                                optional(said, "before"),
                                optional(said, "more")));
            case "cursor" ->
                parameter(operation, said, "parameter")
                        .flatMap(parameter ->
                                required(said, "next").map(next -> new Pagination.Cursor(path, type, next, parameter)));
            case "url" -> required(said, "next").map(next -> new Pagination.Url(path, type, next));
            case "pageNumber" ->
                parameter(operation, said, "parameter")
                        .map(parameter -> new Pagination.PageNumber(
                                path, type, parameter, said.node().path("first").asLong(1)));
            case "offset" ->
                parameter(operation, said, "parameter").map(parameter -> new Pagination.Offset(path, type, parameter));
            case "link" -> Optional.of(new Pagination.Link(path, type));
            default ->
                wrong(said, "kind", "'" + kind + "' is no kind of pagination; there are " + String.join(", ", KINDS));
        };
    }

    private Optional<TypeRef> item(TypeRef type, String path) {
        TypeRef at = type;
        for (String name : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
            if (!(at instanceof TypeRef.Named named) || !(types.get(named.id()) instanceof ObjectType object)) {
                return Optional.empty();
            }
            Optional<TypeRef> member = object.properties().stream()
                    .filter(property -> property.wireName().equals(name))
                    .map(property -> property.value().type())
                    .findFirst();
            if (member.isEmpty()) {
                return member;
            }
            at = member.get();
        }
        return at instanceof TypeRef.ListOf list ? Optional.of(list.item()) : Optional.empty();
    }

    private Optional<String> parameter(Operation operation, SchemaNode said, String name) {
        Optional<String> parameter = required(said, name);
        boolean known = parameter.isEmpty()
                || operation.paramsInputs().stream()
                        .anyMatch(input -> input.wireName().equals(parameter.get()));
        return known
                ? parameter
                : wrong(
                        said,
                        name,
                        "the operation has no parameter '" + parameter.get() + "'; name one of its parameters");
    }

    private Optional<String> required(SchemaNode said, String name) {
        Optional<String> text = optional(said, name);
        return text.isPresent()
                ? text
                : wrong(said, name, "'" + name + "' is missing; this kind of pagination needs it");
    }

    private static Optional<String> optional(SchemaNode said, String name) {
        return Optional.of(said.text(name)).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> wrong(SchemaNode said, String member, String message) {
        schemas.error(said.has(member) ? said.member(member) : said, "x-callwright.pagination: " + message);
        return Optional.empty();
    }
}

package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognizes pagination by common names of parameters and response members. */
final class PaginationHeuristics {
    private static final List<String> ITEMS =
            List.of("data", "items", "results", "records", "values", "entries", "elements");
    private static final List<String> WRAPPERS = List.of(
            "meta",
            "metadata",
            "pagination",
            "paging",
            "page_info",
            "pageInfo",
            "response_metadata",
            "links",
            "_links");
    private static final List<String> AFTER = List.of("starting_after", "after_id", "startingAfter");
    private static final List<String> BEFORE = List.of("ending_before", "before_id", "endingBefore");
    private static final List<String> MORE = List.of("has_more", "hasMore");
    private static final List<String> NEXT_URL =
            List.of("next", "next_url", "nextUrl", "next_page_url", "nextPageUrl", "nextLink", "@odata.nextLink");
    private static final List<String> PAGE_SIZES =
            List.of("per_page", "perpage", "page_size", "pagesize", "limit", "size", "count");
    // Names of the member of the response and of the parameter of the request.
    private static final List<List<String>> CURSORS = List.of(
            List.of("next_cursor", "cursor"),
            List.of("nextCursor", "cursor"),
            List.of("next_page_token", "page_token"),
            List.of("nextPageToken", "pageToken"),
            List.of("next_token", "next_token"),
            List.of("nextToken", "nextToken"),
            List.of("NextToken", "NextToken"),
            List.of("NextMarker", "Marker"),
            List.of("end_cursor", "after"),
            List.of("endCursor", "after"),
            List.of("next_page", "page"),
            List.of("cursor", "cursor"));

    private final Map<TypeId, TypeDefinition> types;

    PaginationHeuristics(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The pagination of an operation; empty if the result is not a list or the pagination is not recognized. */
    Optional<Pagination> of(Operation operation) {
        Optional<TypeRef> result = operation.result().main().type();
        if (!operation.method().equals("GET") || operation.result().kind() != ResultKind.JSON || result.isEmpty()) {
            return Optional.empty();
        }
        if (result.get() instanceof TypeRef.ListOf list) {
            return numbered(operation, "", list.item());
        }
        return object(result.get()).flatMap(page -> items(page).flatMap(items -> inObject(operation, page, items)));
    }

    private Optional<Pagination> inObject(Operation operation, ObjectType page, Property list) {
        String items = list.wireName();
        TypeRef item = ((TypeRef.ListOf) list.value().type()).item();
        return byLastId(operation, page, items, item)
                .or(() -> byCursor(operation, page, items, item))
                .or(() -> numbered(operation, items, item))
                .or(() -> byUrl(page, items, item));
    }

    private static Optional<Property> items(ObjectType page) {
        List<Property> lists = page.properties().stream()
                .filter(property -> property.value().type() instanceof TypeRef.ListOf)
                .toList();
        Optional<Property> named = lists.stream()
                .filter(property -> ITEMS.contains(property.wireName().toLowerCase(Locale.ROOT)))
                .findFirst();
        return named.isPresent() || lists.size() != 1 ? named : Optional.of(lists.get(0));
    }

    private Optional<Pagination> byLastId(Operation operation, ObjectType page, String items, TypeRef item) {
        Optional<String> after = parameter(operation, AFTER, ScalarKind.STRING);
        Optional<String> more = MORE.stream()
                .filter(name -> property(page, name)
                        .filter(type -> isScalar(type, ScalarKind.BOOLEAN))
                        .isPresent())
                .findFirst();
        boolean hasId = TypeMembers.has(types, item, "id");
        return after.isPresent() && more.isPresent() && hasId
                ? Optional.of(new Pagination.LastId(
                        items, item, "id", after.get(), parameter(operation, BEFORE, ScalarKind.STRING), more))
                : Optional.empty();
    }

    private Optional<Pagination> byCursor(Operation operation, ObjectType page, String items, TypeRef item) {
        for (List<String> names : CURSORS) {
            Optional<String> parameter = parameter(operation, names.subList(1, 2), ScalarKind.STRING);
            Optional<String> next = path(page, names.get(0));
            if (parameter.isPresent() && next.isPresent()) {
                return Optional.of(new Pagination.Cursor(items, item, next.get(), parameter.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Pagination> byUrl(ObjectType page, String items, TypeRef item) {
        return NEXT_URL.stream()
                .flatMap(name -> path(page, name).stream())
                .findFirst()
                .map(next -> new Pagination.Url(items, item, next));
    }

    // Without a page size, page may be something else, such as the page of a book.
    private static Optional<Pagination> numbered(Operation operation, String items, TypeRef item) {
        boolean sized = operation.inputs().stream()
                .anyMatch(input -> PAGE_SIZES.contains(input.wireName().toLowerCase(Locale.ROOT)));
        if (!sized) {
            return Optional.empty();
        }
        return parameter(operation, List.of("page", "page_number", "pageNumber"), ScalarKind.INT64)
                .<Pagination>map(name -> new Pagination.PageNumber(items, item, name, first(operation, name)))
                .or(() -> parameter(operation, List.of("offset", "skip"), ScalarKind.INT64)
                        .map(name -> new Pagination.Offset(items, item, name)));
    }

    private static long first(Operation operation, String name) {
        return operation.inputs().stream()
                .filter(input -> input.wireName().equals(name))
                .flatMap(input -> input.value().defaultValue().stream())
                .filter(json -> json.equals("0"))
                .map(json -> 0L)
                .findFirst()
                .orElse(1L);
    }

    private static Optional<String> parameter(Operation operation, List<String> names, ScalarKind kind) {
        return names.stream()
                .filter(name -> operation.inputs().stream()
                        .anyMatch(input -> input.location() == Location.QUERY
                                && input.wireName().equals(name)
                                && isScalar(input.value().type(), kind)))
                .findFirst();
    }

    private Optional<String> path(ObjectType page, String name) {
        if (property(page, name)
                .filter(type -> isScalar(type, ScalarKind.STRING))
                .isPresent()) {
            return Optional.of(name);
        }
        return WRAPPERS.stream()
                .filter(wrapper -> property(page, wrapper)
                        .flatMap(this::object)
                        .flatMap(inner -> property(inner, name))
                        .filter(type -> isScalar(type, ScalarKind.STRING))
                        .isPresent())
                .map(wrapper -> wrapper + "." + name)
                .findFirst();
    }

    private static Optional<TypeRef> property(ObjectType type, String name) {
        return type.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .map(property -> property.value().type())
                .findFirst();
    }

    private Optional<ObjectType> object(TypeRef type) {
        return Stream.of(type)
                .filter(TypeRef.Named.class::isInstance)
                .map(named -> types.get(((TypeRef.Named) named).id()))
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .findFirst();
    }

    private static boolean isScalar(TypeRef type, ScalarKind kind) {
        boolean integer = kind == ScalarKind.INT64;
        return type instanceof TypeRef.Scalar scalar
                && (scalar.kind() == kind || (integer && scalar.kind() == ScalarKind.INT32));
    }
}

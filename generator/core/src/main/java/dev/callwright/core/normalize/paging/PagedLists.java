package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the list in the response of an operation. */
final class PagedLists {
    private static final Set<String> ITEMS =
            Set.of("data", "items", "results", "records", "values", "entries", "elements", "content");
    // Lists beside the items.
    private static final Set<String> OTHERS = Set.of("errors", "warnings", "messages", "links", "included");
    // Objects around the list.
    private static final Set<String> BODIES =
            Set.of("data", "result", "results", "response", "payload", "page", "embedded", "body", "list");
    private static final Set<String> WRAPPERS = Set.of(
            "meta",
            "metadata",
            "pagination",
            "paginationinfo",
            "paging",
            "paginginfo",
            "pageinfo",
            "pagedata",
            "page",
            "pages",
            "pager",
            "responsemetadata",
            "listmeta",
            "resultinfo",
            "links",
            "cursor",
            "cursors",
            "next",
            "nextpage");
    private static final int DEPTH = 3;

    private final Map<TypeId, TypeDefinition> types;

    PagedLists(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The list that an operation returns; empty if it does not return one, or several alike. */
    Optional<PagedList> of(Operation operation) {
        Optional<TypeRef> result = operation.result().main().type();
        if (!operation.method().equals("GET")
                || operation.result().main().kind() != ResultKind.JSON
                || result.isEmpty()) {
            return Optional.empty();
        }
        if (result.get() instanceof TypeRef.ListOf list) {
            return Optional.of(new PagedList(operation, "", list.item(), List.of()));
        }
        return object(result.get()).flatMap(body -> in(operation, body));
    }

    private Optional<PagedList> in(Operation operation, ObjectType body) {
        Optional<Property> list = list(operation, body);
        if (list.isPresent()) {
            String items = list.get().wireName();
            return Optional.of(new PagedList(operation, items, item(list.get()), members(body, Optional.empty())));
        }
        List<PagedList> inner = new ArrayList<>();
        for (Property property : body.properties()) {
            if (BODIES.contains(PageNames.joined(property.wireName()))) {
                object(property.value().type())
                        .flatMap(object -> list(operation, object))
                        .filter(items -> isList(operation, property, items))
                        .ifPresent(items -> inner.add(new PagedList(
                                operation,
                                property.wireName() + "." + items.wireName(),
                                item(items),
                                members(body, Optional.of(property)))));
            }
        }
        return inner.size() == 1 ? Optional.of(inner.get(0)) : Optional.empty();
    }

    /** Whether a list is named as lists or as the last segment of the operation's path are. */
    static boolean isNamed(Operation operation, String list) {
        String name = PageNames.joined(list);
        return ITEMS.contains(name) || name.equals(resource(operation));
    }

    // The messages of /messages are the items.
    private static boolean isBeside(Operation operation, String name) {
        return OTHERS.contains(name) && !name.equals(resource(operation));
    }

    // Of /messages.json: messages.
    private static String resource(Operation operation) {
        String segment = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        int extension = segment.indexOf('.');
        return PageNames.joined(extension > 0 ? segment.substring(0, extension) : segment);
    }

    // The data of a response may also be one thing that has a list.
    private static boolean isList(Operation operation, Property around, Property list) {
        return isNamed(operation, list.wireName())
                || PageNames.joined(around.wireName()).equals("embedded");
    }

    private static TypeRef item(Property list) {
        return ((TypeRef.ListOf) list.value().type()).item();
    }

    private static Optional<Property> list(Operation operation, ObjectType body) {
        List<Property> lists = body.properties().stream()
                .filter(property -> property.value().type() instanceof TypeRef.ListOf list
                        && list.tuple().isEmpty())
                .filter(property -> !isBeside(operation, PageNames.joined(property.wireName())))
                .toList();
        return lists.stream()
                .filter(property -> ITEMS.contains(PageNames.joined(property.wireName())))
                .findFirst()
                .or(() -> lists.stream()
                        .filter(property -> lists.size() == 1 || isNamed(operation, property.wireName()))
                        .findFirst());
    }

    private List<ResponseMember> members(ObjectType body, Optional<Property> around) {
        List<ResponseMember> found = new ArrayList<>();
        collect(body, List.of(), found);
        around.flatMap(property -> object(property.value().type()).filter(inner -> !isWrapper(property)))
                .ifPresent(inner -> collect(inner, List.of(around.get().wireName()), found));
        return found;
    }

    private void collect(ObjectType object, List<String> path, List<ResponseMember> found) {
        for (Property property : object.properties()) {
            if (property.value().type() instanceof TypeRef.Scalar) {
                found.add(new ResponseMember(path, object.id(), property));
            }
        }
        for (Property property : object.properties()) {
            if (path.size() < DEPTH && isWrapper(property)) {
                List<String> inner = new ArrayList<>(path);
                inner.add(property.wireName());
                object(property.value().type()).ifPresent(wrapper -> collect(wrapper, inner, found));
            }
        }
    }

    private static boolean isWrapper(Property property) {
        return WRAPPERS.contains(PageNames.joined(property.wireName()));
    }

    private Optional<ObjectType> object(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }
}

package dev.callwright.core.typescript;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.naming.TypeScriptNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;
import java.util.stream.Collectors;

/** The data from which the runtime makes an operation's requests and reads its responses. */
final class Descriptor {
    private static final Map<Input.Style, String> STYLES = Map.of(
            Input.Style.SIMPLE, "simple",
            Input.Style.LABEL, "label",
            Input.Style.MATRIX, "matrix",
            Input.Style.FORM, "form",
            Input.Style.SPACE_DELIMITED, "spaceDelimited",
            Input.Style.PIPE_DELIMITED, "pipeDelimited",
            Input.Style.DEEP_OBJECT, "deepObject");

    /** The key of a whole body that the runtime expects unless told another. */
    private static final String BODY = "body";

    // What the runtime checks without being told.
    private static final Set<Location> ALWAYS_CHECKED = Set.of(Location.PATH, Location.WHOLE_BODY);

    private final Operation operation;
    private final TypeScriptNames names;

    Descriptor(Operation operation, TypeScriptNames names) {
        this.operation = operation;
        this.names = names;
    }

    /** The descriptor. */
    ObjectLiteral literal() {
        ObjectLiteral members = new ObjectLiteral()
                .put("id", Literals.string(operation.id()))
                .put("method", Literals.string(operation.method()))
                .put("path", Literals.string(operation.path()));
        putInputs(members, "pathParams", Location.PATH);
        putInputs(members, "query", Location.QUERY);
        putInputs(members, "headers", Location.HEADER);
        putInputs(members, "cookies", Location.COOKIE);
        operation.sentBody().ifPresent(body -> members.put("body", body(body)));
        List<String> required = operation.inputs().stream()
                .filter(input -> input.value().required() && !ALWAYS_CHECKED.contains(input.location()))
                .map(input -> names.input(operation, input))
                .toList();
        if (!required.isEmpty()) {
            members.put("required", strings(required));
        }
        members.put("response", Literals.string(lower(operation.result().kind())));
        operation.result().mediaType().ifPresent(type -> members.put("accept", Literals.string(type)));
        operation.pagination().ifPresent(pages -> members.put("paging", paging(pages)));
        if (!operation.security().isEmpty()) {
            members.put("security", security());
        }
        return members;
    }

    private void putInputs(ObjectLiteral members, String name, Location location) {
        ObjectLiteral inputs = inputs(location);
        if (!inputs.isEmpty()) {
            members.put(name, inputs);
        }
    }

    private ObjectLiteral inputs(Location location) {
        ObjectLiteral inputs = new ObjectLiteral();
        for (Input input : operation.inputs()) {
            if (input.location() == location) {
                inputs.put(input.wireName(), parameter(input, keyed(input)));
            }
        }
        return inputs;
    }

    private ObjectLiteral keyed(Input input) {
        String key = names.input(operation, input);
        ObjectLiteral description = new ObjectLiteral();
        return key.equals(input.wireName()) ? description : description.put("key", Literals.string(key));
    }

    // Only what differs from OpenAPI's default for the location is said; the runtime knows the defaults.
    private ObjectLiteral parameter(Input input, ObjectLiteral description) {
        Input.Serialization how = input.serialization();
        boolean simple = input.location() == Location.PATH || input.location() == Location.HEADER;
        Input.Style usual = simple ? Input.Style.SIMPLE : Input.Style.FORM;
        if (how.style() != usual) {
            description.put("style", Literals.string(STYLES.get(how.style())));
        }
        // The deepObject style has one form only, whatever explode says.
        boolean explodes = how.style() == Input.Style.FORM;
        if (how.style() != Input.Style.DEEP_OBJECT && how.explode() != explodes) {
            description.put("explode", String.valueOf(how.explode()));
        }
        return common(how, description);
    }

    private static ObjectLiteral common(Input.Serialization how, ObjectLiteral description) {
        if (how.allowReserved()) {
            description.put("allowReserved", "true");
        }
        how.contentType().ifPresent(type -> description.put("contentType", Literals.string(type)));
        return description;
    }

    private ObjectLiteral body(Body body) {
        ObjectLiteral code = new ObjectLiteral()
                .put("format", Literals.string(lower(body.format())))
                .put("mediaType", Literals.string(body.mediaType()));
        if (body.required()) {
            code.put("required", "true");
        }
        for (Input input : operation.inputs()) {
            if (input.location() == Location.WHOLE_BODY) {
                String key = names.input(operation, input);
                return code.put("whole", key.equals(BODY) ? "true" : Literals.string(key));
            }
        }
        // Arguments that travel nowhere else are members, so only unusual ones are listed.
        ObjectLiteral members = inputs(Location.BODY).withoutEmpty();
        return members.isEmpty() ? code : code.put("members", members);
    }

    private ObjectLiteral paging(Pagination pages) {
        ObjectLiteral code = new ObjectLiteral();
        if (pages instanceof Pagination.LastId each) {
            put(code, "lastId", pages).put("id", Literals.string(each.id())).put("after", argument(each.after()));
            each.before().ifPresent(before -> code.put("before", argument(before)));
            each.more().ifPresent(more -> code.put("more", Literals.string(more)));
        } else if (pages instanceof Pagination.Cursor each) {
            put(code, "cursor", pages).put("next", Literals.string(each.next())).put("parameter", argument(each.parameter()));
        } else if (pages instanceof Pagination.Url each) {
            put(code, "url", pages).put("next", Literals.string(each.next()));
        } else if (pages instanceof Pagination.PageNumber each) {
            put(code, "page", pages).put("parameter", argument(each.parameter())).put("first", String.valueOf(each.first()));
        } else if (pages instanceof Pagination.Offset each) {
            put(code, "offset", pages).put("parameter", argument(each.parameter()));
        } else {
            put(code, "link", pages);
        }
        return code;
    }

    private static ObjectLiteral put(ObjectLiteral code, String kind, Pagination pages) {
        code.put("kind", Literals.string(kind));
        return pages.items().isEmpty() ? code : code.put("items", Literals.string(pages.items()));
    }

    private String argument(String wireName) {
        return Literals.string(operation.paramsInputs().stream()
                .filter(input -> input.wireName().equals(wireName))
                .findFirst()
                .map(input -> names.input(operation, input))
                .orElse(wireName));
    }

    private String security() {
        return operation.security().stream()
                .map(requirement -> strings(requirement.schemes()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(Literals::string).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

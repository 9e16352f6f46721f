package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The runtime's {@code Operation}: the data and functions that write an operation's requests and read its responses. Only the
 * needed functions are named, so that bundlers leave out the others.
 */
final class Descriptor {
    private static final Map<Format, String> BODIES = Map.of(
            Format.JSON, "jsonBody",
            Format.FORM, "formBody",
            Format.MULTIPART, "multipartBody",
            Format.TEXT, "textBody",
            Format.BINARY, "binaryBody");

    private static final Map<ResultKind, String> READERS = Map.of(
            ResultKind.JSON, "readJson",
            ResultKind.TEXT, "readText",
            ResultKind.BINARY, "readFile",
            ResultKind.EVENTS, "readEvents",
            ResultKind.NAMED_EVENTS, "readNamedEvents",
            ResultKind.LINES, "readLines",
            ResultKind.SEQUENCE, "readSequence",
            ResultKind.NONE, "readNothing");

    private final Operation operation;
    private final ApiModel api;
    private final TypeScriptNames names;
    private final Imports imports;
    private final Int64Shapes int64;
    private final ParameterSerialization parameters;

    Descriptor(Operation operation, TypeScriptContext context, Imports imports) {
        this.operation = operation;
        this.api = context.model();
        this.names = context.names();
        this.imports = imports;
        this.int64 = context.int64();
        this.parameters = new ParameterSerialization(operation, context.types(), imports);
    }

    /** The descriptor. */
    ObjectLiteral literal() {
        ObjectLiteral members = request();
        members.put("response", imports.coreValue(reader(operation.result())));
        operation.result().mediaType().ifPresent(type -> members.put("accept", TypeScriptLiterals.string(type)));
        putResult(members, operation.result());
        operation
                .pagination()
                .ifPresent(pages -> members.put("paging", pages.accept(new PagingLiteral(imports, this::argument))));
        putSecurity(members);
        return members;
    }

    /** The part of the descriptor with which any response is requested. */
    ObjectLiteral requestOnly() {
        ObjectLiteral members = request();
        operation.result().mediaType().ifPresent(type -> members.put("accept", TypeScriptLiterals.string(type)));
        putSecurity(members);
        return members;
    }

    private void putSecurity(ObjectLiteral members) {
        if (!operation.security().isEmpty()) {
            members.put("security", security(operation));
        }
    }

    private ObjectLiteral request() {
        ObjectLiteral members = new ObjectLiteral()
                .put("id", TypeScriptLiterals.string(operation.id()))
                .put("method", TypeScriptLiterals.string(operation.method()))
                .put("path", TypeScriptLiterals.string(operation.path()));
        operation.request().servers().ifPresent(servers -> members.put("server", server(servers)));
        if (!operation.request().headers().isEmpty()) {
            members.put(
                    "constantHeaders",
                    SettingsModule.constants(operation.request().headers()));
        }
        putInputs(members, "pathParams", Location.PATH);
        putInputs(members, "query", Location.QUERY);
        putInputs(members, "query", Location.QUERYSTRING);
        putInputs(members, "headers", Location.HEADER);
        putInputs(members, "cookies", Location.COOKIE);
        if (has(Location.HEADER) || has(Location.COOKIE)) {
            members.put("writeHeaders", imports.coreValue("headerParameters"));
        }
        operation.sentBody().ifPresent(body -> members.put("body", body(body)));
        List<String> required = operation.inputs().stream()
                .filter(this::isCheckedByName)
                .map(input -> names.input(operation, input))
                .toList();
        if (!required.isEmpty()) {
            members.put("required", strings(required));
        }
        return members;
    }

    private String server(OperationServers servers) {
        ObjectLiteral named = new ObjectLiteral();
        for (Server server : api.servers()) {
            Server own = servers.chosen().get(server.url());
            if (own != null && !own.equals(servers.first())) {
                named.put(names.server(server), ServerTemplate.code(own, names));
            }
        }
        String first = ServerTemplate.code(servers.first(), names);
        if (named.isEmpty() && servers.first().variables().isEmpty()) {
            return "() => " + first;
        }
        return "(options) => " + imports.coreValue("operationServer") + "(options, " + first
                + (named.isEmpty() ? "" : ", " + named) + ")";
    }

    private void putResult(ObjectLiteral members, Result result) {
        result.type().flatMap(type -> int64.at(type, imports)).ifPresent(shape -> members.put("int64", shape));
        result.notation().lastEvent().ifPresent(text -> members.put("lastEvent", TypeScriptLiterals.string(text)));
        if (!result.notation().textEvents().isEmpty()) {
            members.put("textEvents", strings(result.notation().textEvents()));
        }
        if (result.statuses().isOptional()) {
            members.put("bodiless", strings(result.statuses().bodiless()));
        }
    }

    // The data of events is JSON unless it is text; a string may come as plain text.
    private static String reader(Result result) {
        boolean isText = result.type()
                .filter(new TypeRef.Scalar(ScalarKind.STRING)::equals)
                .isPresent();
        if (isText && result.kind() == ResultKind.JSON) {
            return "readString";
        }
        return result.kind() == ResultKind.EVENTS && isText
                ? "readEventTexts"
                : requireNonNull(READERS.get(result.kind()));
    }

    // Path parameters are always required; a whole body is required by the body's own flag.
    private boolean isCheckedByName(Input input) {
        return switch (input.location()) {
            case PATH -> false;
            case WHOLE_BODY -> operation.body().filter(Body::required).isPresent();
            case QUERY, QUERYSTRING, HEADER, COOKIE, BODY -> input.value().required();
        };
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
                inputs.put(input.wireName(), parameters.literal(input, keyed(input)));
            }
        }
        return inputs;
    }

    private ObjectLiteral keyed(Input input) {
        String key = names.input(operation, input);
        ObjectLiteral description = new ObjectLiteral();
        return key.equals(input.wireName()) ? description : description.put("key", TypeScriptLiterals.string(key));
    }

    private ObjectLiteral body(Body body) {
        ObjectLiteral code = new ObjectLiteral()
                .put("format", imports.coreValue(requireNonNull(BODIES.get(body.format()))))
                .put("mediaType", TypeScriptLiterals.string(body.mediaType()));
        if (body.required()) {
            code.put("required", "true");
        }
        Optional<Input> whole = operation.inputs().stream()
                .filter(input -> input.location() == Location.WHOLE_BODY)
                .findFirst();
        whole.ifPresent(input -> code.put("whole", TypeScriptLiterals.string(names.input(operation, input))));
        // All remaining arguments are members, so only those with a serialization of their own are listed.
        ObjectLiteral members = whole.map(input -> parameters.members(input.serialization()))
                .orElseGet(() -> inputs(Location.BODY).withoutEmpty());
        if (!members.isEmpty()) {
            code.put("members", members);
        }
        boolean hasOtherNames = whole.isEmpty()
                && operation.inputs().stream()
                        .filter(input -> input.location() == Location.BODY)
                        .anyMatch(input -> !names.input(operation, input).equals(input.wireName()));
        return hasOtherNames ? code.put("rename", imports.coreValue("memberNames")) : code;
    }

    private boolean has(Location location) {
        return operation.inputs().stream().anyMatch(input -> input.location() == location);
    }

    private String argument(String wireName) {
        return operation.paramsInputs().stream()
                .filter(input -> input.wireName().equals(wireName))
                .findFirst()
                .map(input -> names.input(operation, input))
                .orElse(wireName);
    }

    /** The alternative lists of security schemes of an operation. */
    static String security(Operation operation) {
        return operation.security().stream()
                .map(requirement -> strings(requirement.schemes()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(TypeScriptLiterals::string).collect(Collectors.joining(", ", "[", "]"));
    }
}

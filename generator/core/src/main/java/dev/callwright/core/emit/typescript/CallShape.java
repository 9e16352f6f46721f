package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.ArrayList;
import java.util.List;

/** The argument and result types of an operation, as written in one module. */
final class CallShape {
    /** The type parameter of the expansion paths, which determine the type of the result. */
    static final String PATHS = "E";

    /** The type of any expansion paths. */
    static final String ANY_PATHS = "readonly string[]";

    private final Operation operation;
    private final TypeScriptNames names;
    private final Imports imports;
    private final Expansion expansion;
    private final TypeExpressions sent;
    private final TypeExpressions received;

    CallShape(PlacedOperation placed, TypeScriptContext context, Imports imports) {
        this.operation = placed.operation();
        this.names = context.names();
        this.imports = imports;
        this.expansion = context.expansion();
        this.sent = new TypeExpressions(context, imports, Usage.INPUT);
        this.received = new TypeExpressions(context, imports, Usage.OUTPUT);
    }

    /** Whether the operation has a params object. */
    boolean hasParams() {
        return !operation.paramsInputs().isEmpty();
    }

    /** Whether the params object is required. */
    boolean paramsRequired() {
        return operation.paramsInputs().stream().anyMatch(input -> input.value().required());
    }

    /** Whether any argument is required. */
    boolean argumentsRequired() {
        return paramsRequired() || !operation.pathInputs().isEmpty();
    }

    /** The type of the object with all arguments. */
    String argumentsType() {
        return argumentsType("  ", "");
    }

    // The indent is that of the line on which the type stands where it is long.
    private String argumentsType(String indent, String typeArguments) {
        String params = hasParams() ? paramsType() + typeArguments : "";
        List<String> members = operation.pathInputs().stream()
                .map(input -> TypeScriptLiterals.key(key(input)) + ": " + sent.of(input.value()))
                .toList();
        if (members.isEmpty()) {
            return hasParams() ? params : "Record<string, never>";
        }
        return BrokenLines.objectType(indent, members, hasParams() ? " & " + params : "");
    }

    /** The expression in a method of the class of operations by id. */
    String flatArgument() {
        return argumentsRequired() ? "args" : "args ?? {}";
    }

    /** The expression in a method that builds this object from the method's parameters. */
    String argumentsExpression() {
        List<String> parts = new ArrayList<>();
        if (hasParams()) {
            parts.add("...params");
        }
        operation.pathInputs().forEach(input -> parts.add(key(input)));
        if (parts.equals(List.of("...params"))) {
            return paramsRequired() ? "params" : "params ?? {}";
        }
        return parts.isEmpty() ? "{}" : BrokenLines.argument(parts);
    }

    /** The parameters of a method: path parameters, the params object, options. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        operation.pathInputs().forEach(input -> parameters.add(key(input) + ": " + sent.of(input.value())));
        if (hasParams()) {
            parameters.add("params" + (paramsRequired() ? ": " : "?: ") + paramsType() + typeArguments());
        }
        parameters.add(options());
        return parameters;
    }

    /** The parameters of the operation in the class of operations by id. */
    List<String> flatParameters() {
        return List.of(
                "args" + (argumentsRequired() ? ": " : "?: ") + argumentsType("    ", typeArguments()), options());
    }

    /** The type of the result. */
    String result() {
        return orUndefined(body());
    }

    private String orUndefined(String body) {
        return operation.result().statuses().isOptional() ? body + " | undefined" : body;
    }

    private String body() {
        return switch (operation.result().kind()) {
            case JSON -> operation.result().type().map(received::of).orElse(TypeExpressions.UNKNOWN);
            case EVENTS, NAMED_EVENTS, LINES, SEQUENCE ->
                imports.coreType(RuntimeNames.EVENT_STREAM) + "<"
                        + operation.result().type().map(received::of).orElse(TypeExpressions.UNKNOWN) + ">";
            case TEXT -> "string";
            case BINARY -> imports.coreType(RuntimeNames.BINARY_RESPONSE);
            case NONE -> "void";
        };
    }

    /** The return type of a call. */
    String promise() {
        String result = isExpanding()
                ? imports.coreType(RuntimeNames.EXPANDED) + "<" + result() + ", " + PATHS + ">"
                : result();
        return operation.pagination().isPresent()
                ? BrokenLines.result(imports.coreType(RuntimeNames.PAGE_PROMISE), List.of(result, item()))
                : BrokenLines.result(imports.coreType(RuntimeNames.API_PROMISE), List.of(result));
    }

    // Emits: ExpandedItem<Order, E, 'data'>: the items of a page have the expansion of the page.
    private String item() {
        return isExpanding()
                ? imports.coreType(RuntimeNames.EXPANDED_ITEM) + "<" + itemType() + ", " + PATHS + ", " + itemsPath()
                        + ">"
                : itemType();
    }

    /** The type of an item of a page. */
    String itemType() {
        return received.of(operation.pagination().orElseThrow().item());
    }

    private String itemsPath() {
        return TypeScriptLiterals.string(operation.pagination().orElseThrow().items());
    }

    /** The type of the operation descriptor. */
    String descriptionType() {
        boolean isPaged = operation.pagination().isPresent();
        return imports.coreType(
                isExpanding()
                        ? isPaged ? RuntimeNames.EXPANDING_PAGED_OPERATION : RuntimeNames.EXPANDING_OPERATION
                        : isPaged ? RuntimeNames.PAGED_OPERATION : RuntimeNames.OPERATION);
    }

    /** The type arguments of the operation descriptor. */
    List<String> descriptionTypes() {
        List<String> types = new ArrayList<>(List.of(argumentsType(), result()));
        if (operation.pagination().isPresent()) {
            types.add(itemType());
            if (isExpanding()) {
                types.add(itemsPath());
            }
        }
        return types;
    }

    /** Whether the operation has expansion paths. */
    boolean isExpanding() {
        return expansion.hasPaths(operation)
                && operation.paramsInputs().stream().anyMatch(input -> isPaths(input) && isNamedAsDeclared(input));
    }

    /** The type parameters of a method; no paths by default. */
    String typeParameters() {
        return isExpanding() ? "<const " + PATHS + " extends " + ANY_PATHS + " = []>" : "";
    }

    private String typeArguments() {
        return isExpanding() ? "<" + PATHS + ">" : "";
    }

    /** The declaration of the params interface. */
    String paramsDeclaration() {
        String name = names.params(operation);
        return isExpanding() ? name + "<" + PATHS + " extends " + ANY_PATHS + " = " + ANY_PATHS + ">" : name;
    }

    /** The type of an input. */
    String type(Input input) {
        if (isPaths(input) && isExpanding()) {
            return PATHS;
        }
        return (operation.isCounter(input) ? sent.withNumbers() : sent).of(input.value());
    }

    private boolean isPaths(Input input) {
        return expansion.isArgument(operation, input);
    }

    // The runtime knows one key of all operations.
    private boolean isNamedAsDeclared(Input input) {
        return key(input).equals(input.wireName());
    }

    private String key(Input input) {
        return names.input(operation, input);
    }

    private String options() {
        return "options?: " + imports.coreType(RuntimeNames.REQUEST_OPTIONS);
    }

    private String paramsType() {
        return imports.type(names.paramsModule(operation), names.params(operation));
    }
}

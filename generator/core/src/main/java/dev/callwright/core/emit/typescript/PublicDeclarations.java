package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The declarations of the npm package of an API that its users see, as the emitter writes them but without code and comments.
 * A declaration is the text of a type, in which every type has the name by which the package exports it: {@code Order.Item}.
 */
public final class PublicDeclarations {
    // The emitter writes no name that ends in an underscore, and nothing is declared in this module.
    private static final String NO_MODULE = "_";

    private final TypeScriptContext context;
    private final Imports imports = new Imports(NO_MODULE);

    /** The declarations of an API with these names. */
    public PublicDeclarations(ApiModel model, TypeScriptNames names) {
        this.context = TypeScriptContext.of(model, names);
    }

    /**
     * A declaration.
     *
     * @param name its name with those of the namespaces that it stands in
     * @param form what it is
     * @param text an object type with the members of an interface, or the right side of an alias
     */
    public record Declaration(String name, Form form, String text) {}

    /** The form of a declaration. */
    public enum Form {
        INTERFACE,
        ALIAS,
        /** The union of all events, which follows from the interface with their objects and that of unlisted events. */
        EVENTS
    }

    /**
     * The types of a method.
     *
     * @param parameters the parameters as the members of an object type, in order
     * @param arguments the type of the object with all arguments
     * @param result the type of the result
     * @param item the type of an item; empty: the result is no page
     */
    public record Call(String parameters, String arguments, String result, Optional<String> item) {}

    /** The declarations of a type: one, or one for responses and one for requests; two for events. */
    public List<Declaration> of(TypeDefinition type) {
        TypeScriptNames names = context.names();
        List<TypeView> views = new TypeDeclarations(context, imports).alone(type);
        boolean isEvent = context.model().webhooks().objectsOf(type.id()).isPresent();
        if (isEvent && views.size() == 2) {
            return List.of(
                    declaration(names.unknownEvent(), views.get(0)),
                    new Declaration(names.type(type.id()), Form.EVENTS, names.type(type.id())));
        }
        List<Declaration> declarations = new ArrayList<>();
        declarations.add(declaration(names.type(type.id()), views.get(0)));
        if (views.size() > 1) {
            declarations.add(declaration(names.sentType(type.id()), views.get(1)));
        }
        return declarations;
    }

    private static Declaration declaration(String name, TypeView view) {
        return view.alias()
                .map(alias -> new Declaration(name, Form.ALIAS, alias.expression()))
                .orElseGet(() -> new Declaration(
                        name, Form.INTERFACE, object(view.body().orElseThrow().members())));
    }

    private static String object(List<MemberView> members) {
        return members.stream()
                .map(member -> member.key() + ": " + member.type())
                .collect(Collectors.joining("; ", "{ ", " }"));
    }

    /** The interface of the params of an operation, which must have some. */
    public Declaration params(Operation operation) {
        CallShape shape = shape(operation);
        List<MemberView> members = new ArrayList<>();
        new ParamsDeclarations(context, imports)
                .alone(operation)
                .body()
                .orElseThrow()
                .members()
                .forEach(member -> members.add(
                        shape.isExpanding() && member.type().equals(CallShape.PATHS)
                                ? new MemberView("", member.key(), CallShape.ANY_PATHS)
                                : member));
        return new Declaration(context.names().params(operation), Form.INTERFACE, object(members));
    }

    /** The types of the method of an operation. */
    public Call call(Operation operation) {
        CallShape shape = shape(operation);
        return new Call(
                shape.parameters().stream().collect(Collectors.joining("; ", "{ ", " }")),
                shape.argumentsType(),
                shape.result(),
                operation.pagination().map(pages -> shape.itemType()));
    }

    private CallShape shape(Operation operation) {
        return new CallShape(new PlacedOperation(operation, NO_MODULE), context, imports);
    }

    /** The type of a value that is received. */
    public String received(TypeRef type) {
        return new TypeExpressions(context, imports, Usage.OUTPUT).of(type);
    }

    /** The body of errors, by the name that the runtime exports. */
    public Declaration errorBody() {
        String text = new RuntimeTypesOfApi(context)
                .errorBody()
                .flatMap(module -> module.types().get(0).alias())
                .map(TypeView.Alias::expression)
                .orElse(TypeExpressions.UNKNOWN);
        return new Declaration("ErrorBody", Form.ALIAS, text);
    }

    /** The options of the client that the API defines; empty: it defines none. */
    public Optional<Declaration> clientOptions() {
        ClientOptions options = new ClientOptions(context);
        return options.isNeeded()
                ? Optional.of(new Declaration(
                        context.names().clientOptions(), Form.INTERFACE, object(options.members(imports))))
                : Optional.empty();
    }

    /** The options of clients and calls that set a header. */
    public Declaration headerOptions() {
        List<MemberView> members = new HeaderOptionsModule(context)
                .members().stream()
                        .map(member -> new MemberView("", member.key().replace("readonly ", ""), member.type()))
                        .toList();
        return new Declaration(RuntimeNames.CLIENT_OPTIONS, Form.INTERFACE, object(members));
    }

    /** Whether the client itself has the methods that are named by the ids of operations. */
    public boolean hasClientOperations() {
        return context.names().operationIds() == OperationIds.CLIENT;
    }
}

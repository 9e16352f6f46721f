package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.ModuleView.MethodView;
import dev.callwright.core.emit.typescript.ModuleView.OperationView;
import dev.callwright.core.emit.typescript.ModuleView.ResourceView;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** The part of a module for a resource: operation descriptors and the class. */
final class ResourceModule {
    private static final int WIDTH = 110;

    private final Resource resource;
    private final TypeScriptContext context;
    private final Imports imports;

    ResourceModule(Resource resource, TypeScriptContext context, Imports imports) {
        this.resource = resource;
        this.context = context;
        this.imports = imports;
    }

    /** The descriptors of the operations. */
    List<OperationView> operations() {
        List<OperationView> views = new ArrayList<>();
        for (PlacedOperation placed : PlacedOperation.of(resource, context)) {
            Operation operation = placed.operation();
            CallShape shape = new CallShape(placed, context, imports);
            views.add(new OperationView(
                    context.replacements()
                            .on(context.docs().comment("").code(route(operation)), operation)
                            .text(),
                    context.names().operationConstant(operation),
                    type(operation, shape),
                    new Descriptor(operation, context, imports).literal().lines("")));
        }
        return views;
    }

    private String type(Operation operation, CallShape shape) {
        String name = shape.descriptionType();
        String line = String.join(", ", shape.descriptionTypes());
        boolean fits = name.length()
                        + line.length()
                        + context.names().operationConstant(operation).length()
                        + 22
                <= WIDTH;
        return name + (fits ? "<" + line + ">" : "<\n  " + String.join(",\n  ", shape.descriptionTypes()) + "\n>");
    }

    /** The class. */
    ResourceView view() {
        imports.coreType(RuntimeNames.API_CLIENT);
        List<MethodView> methods = new ArrayList<>();
        for (PlacedOperation placed : PlacedOperation.of(resource, context)) {
            methods.add(method(placed));
        }
        return new ResourceView(
                "",
                context.names().resource(resource),
                new ChildViews(context.names(), imports).of(resource.children(), "this.#client"),
                methods);
    }

    private MethodView method(PlacedOperation placed) {
        Operation operation = placed.operation();
        CallShape shape = new CallShape(placed, context, imports);
        DocComment comment =
                context.docs().comment("  ").words(operation.docs()).code(route(operation));
        for (Input input : operation.pathInputs()) {
            Docs docs = input.value().docs();
            comment.parameter(context.names().input(operation, input), docs);
        }
        return new MethodView(
                context.replacements().on(comment, operation).text(),
                MethodSignature.of(
                        context.names().method(operation) + shape.typeParameters(),
                        shape.parameters(),
                        shape.promise()),
                BrokenLines.call(context.names().operationConstant(operation), shape.argumentsExpression()));
    }

    /** The method and path, by which readers of the API reference find the operation. */
    static String route(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}

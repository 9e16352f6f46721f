package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayList;
import java.util.List;

/** The declarations of the params of one module. */
final class ParamsDeclarations {
    private final TypeScriptContext context;
    private final Imports imports;
    private final MemberViews memberViews;
    private final TypeDeclarations types;

    ParamsDeclarations(TypeScriptContext context, Imports imports) {
        this.context = context;
        this.imports = imports;
        this.memberViews = new MemberViews(context.docs(), Namespace.MODULE);
        this.types = new TypeDeclarations(context, imports);
    }

    /** The interface of the params of an operation, which must have some, and the types that are declared in it. */
    List<TypeView> of(Operation operation) {
        List<TypeView> declarations = new ArrayList<>();
        declarations.add(alone(operation));
        declarations.addAll(
                types.nested(context.names().params(operation), context.names().nested(operation)));
        return declarations;
    }

    /** The interface without the types that are declared in it. */
    TypeView alone(Operation operation) {
        PlacedOperation placed = new PlacedOperation(operation, context.names().paramsModule(operation));
        CallShape shape = new CallShape(placed, context, imports);
        List<MemberView> members = new ArrayList<>();
        for (Input input : operation.paramsInputs()) {
            boolean optional = !input.value().required() || input.value().access() == AccessMode.READ_ONLY;
            String key = context.names().input(operation, input);
            members.add(memberViews.of(key, optional, shape.type(input), input.value()));
        }
        return TypeView.ofInterface("", shape.paramsDeclaration(), members);
    }
}

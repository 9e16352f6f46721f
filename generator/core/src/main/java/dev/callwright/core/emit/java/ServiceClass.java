package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class with the methods of a resource and the accessors of the resources below it. A resource with more operations
 * than fit into a class has several classes, each of which extends the one before; callers see the last one.
 */
final class ServiceClass {
    // A class file has room for 65,535 constants, of which an operation takes up to 120 and some per path parameter.
    private static final int MOST_OPERATIONS = 300;
    private static final int MOST_PATH_PARAMETERS = 5_000;
    private static final int MOST_CHILDREN = 4_000;

    private final Resource resource;
    private final JavaContext context;
    private final CallMode mode;
    private final QualifiedName name;

    ServiceClass(Resource resource, JavaContext context, CallMode mode) {
        this.resource = resource;
        this.context = context;
        this.mode = mode;
        this.name = mode.service(context.names(), resource);
    }

    /** The class, and before it its superclasses. */
    Map<QualifiedName, TypeSpec> specs() {
        Map<QualifiedName, TypeSpec> specs = new LinkedHashMap<>();
        Optional<QualifiedName> base = Optional.empty();
        List<Part> parts = parts();
        for (Part part : parts) {
            boolean last = specs.size() == parts.size() - 1;
            // Not the name of another resource's class: those do not end in a number.
            QualifiedName partName = last
                    ? name
                    : new QualifiedName(name.packageName(), name.simpleName() + "Part" + (specs.size() + 1));
            specs.put(partName, spec(part, partName, base));
            base = Optional.of(partName);
        }
        return specs;
    }

    private TypeSpec spec(Part part, QualifiedName partName, Optional<QualifiedName> base) {
        boolean isService = partName.equals(name);
        TypeSpec.Builder spec = JavadocComment.on(TypeSpec.classBuilder(partName.simpleName()), words(resource, mode))
                .addModifiers(PUBLIC, isService ? FINAL : ABSTRACT);
        base.ifPresent(each -> spec.superclass(JavaTypeOf.className(each)));
        if (mode == CallMode.SYNC) {
            part.constants().forEach(spec::addField);
        }
        spec.addField(context.runtime().apiCaller(), "caller", PRIVATE, FINAL).addMethod(constructor(isService, base));
        part.children().forEach(child -> spec.addMethod(accessor(child, context, mode)));
        for (Operation operation : part.operations()) {
            spec.addMethods(
                    new OperationMethods(operation, context, new OperationMethods.Target(mode, constant(operation)))
                            .methods());
        }
        return spec.build();
    }

    // The constants are in the classes whose methods wait.
    private CodeBlock constant(Operation operation) {
        String constant = context.names().operationConstant(operation);
        return mode == CallMode.SYNC
                ? CodeBlock.of("$N", constant)
                : CodeBlock.of("$T.$N", JavaTypeOf.className(context.names().service(resource)), constant);
    }

    private static String words(Resource resource, CallMode mode) {
        return "Operations under " + Javadoc.code(String.join("/", resource.path()))
                + (mode == CallMode.SYNC ? "." : ", without waiting for the responses.");
    }

    // Emits: public IdentityService(ApiCaller caller) { this.caller = caller; }
    private MethodSpec constructor(boolean isService, Optional<QualifiedName> base) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(context.runtime().apiCaller(), "caller");
        if (isService) {
            JavadocComment.on(constructor, "Calls through the client that {@code caller} belongs to.")
                    .addModifiers(PUBLIC);
        }
        if (base.isPresent()) {
            constructor.addStatement("super(caller)");
        }
        return constructor.addStatement("this.caller = caller").build();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(new Part()));
        for (Resource child : resource.children()) {
            if (last(parts).children().size() == MOST_CHILDREN) {
                parts.add(new Part());
            }
            last(parts).children().add(child);
        }
        int room = CodeSize.MOST;
        int paths = MOST_PATH_PARAMETERS;
        for (Operation operation : resource.operations()) {
            FieldSpec constant = new OperationConstant(operation, context).field();
            int size = CodeSize.of(constant.initializer());
            int inPath = operation.pathInputs().size();
            boolean full = room < size || paths < inPath || last(parts).isFull();
            if (full) {
                parts.add(new Part());
                room = CodeSize.MOST;
                paths = MOST_PATH_PARAMETERS;
            }
            room -= size;
            paths -= inPath;
            last(parts).constants().add(constant);
            last(parts).operations().add(operation);
        }
        return parts;
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }

    /** The content of one class. */
    private record Part(List<Resource> children, List<FieldSpec> constants, List<Operation> operations) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isFull() {
            return operations.size() == MOST_OPERATIONS;
        }
    }

    // Emits: public IdentityVerificationSessionsService verificationSessions() { return new ...Service(caller); }
    static MethodSpec accessor(Resource child, JavaContext context, CallMode mode) {
        ClassName service = JavaTypeOf.className(mode.service(context.names(), child));
        return JavadocComment.on(MethodSpec.methodBuilder(context.names().resourceAccessor(child)), words(child, mode))
                .addModifiers(PUBLIC)
                .returns(service)
                .addStatement("return new $T(caller)", service)
                .build();
    }
}

package dev.callwright.core.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;

/** The class that holds a resource's methods and leads to the resources below it. */
final class ServiceClass {
    private final Resource resource;
    private final JavaContext context;

    ServiceClass(Resource resource, JavaContext context) {
        this.resource = resource;
        this.context = context;
    }

    /** The class's name. */
    ClassName name() {
        return JavaContext.className(context.names().service(resource));
    }

    /** The class. */
    TypeSpec spec() {
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(name()),
                        "Operations under " + Javadoc.code(String.join("/", resource.path())) + ".")
                .addModifiers(PUBLIC, FINAL);
        for (Operation operation : resource.operations()) {
            spec.addField(new OperationConstant(operation, context).field());
        }
        spec.addField(context.runtime().apiCaller(), "caller", PRIVATE, FINAL)
                .addMethod(JavadocComment.on(
                                MethodSpec.constructorBuilder(),
                                "Calls through the client that {@code caller} belongs to.")
                        .addModifiers(PUBLIC)
                        .addParameter(context.runtime().apiCaller(), "caller")
                        .addStatement("this.caller = caller")
                        .build());
        resource.children().forEach(child -> spec.addMethod(accessor(child, context)));
        for (Operation operation : resource.operations()) {
            spec.addMethods(new OperationMethods(operation, context).methods());
        }
        return spec.build();
    }

    // Emits: public IdentityVerificationSessionsService verificationSessions() { return new ...Service(caller); }
    static MethodSpec accessor(Resource child, JavaContext context) {
        ClassName service = JavaContext.className(context.names().service(child));
        return JavadocComment.on(
                        MethodSpec.methodBuilder(context.names().resourceAccessor(child)),
                        "Operations under " + Javadoc.code(String.join("/", child.path())) + ".")
                .addModifiers(PUBLIC)
                .returns(service)
                .addStatement("return new $T(caller)", service)
                .build();
    }
}

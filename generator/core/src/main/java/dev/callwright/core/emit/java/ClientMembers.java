package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;

/** The members that both clients have: the one whose methods wait, and the one whose methods return futures. */
final class ClientMembers {
    private static final TypeVariableName RESULT = TypeVariableName.get("T");

    private final JavaContext context;
    private final CallMode mode;
    private final RuntimeTypes runtime;
    private final ClassName name;

    ClientMembers(JavaContext context, CallMode mode) {
        this.context = context;
        this.mode = mode;
        this.runtime = context.runtime();
        this.name = JavaTypeOf.className(mode.client(context.names()));
    }

    /** The class with its constructor. */
    TypeSpec.Builder start(String words) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(runtime.apiCaller(), "caller")
                .addStatement("this.caller = caller");
        if (mode == CallMode.SYNC) {
            constructor.addModifiers(PRIVATE);
        }
        return JavadocComment.on(TypeSpec.classBuilder(name), words)
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addField(runtime.apiCaller(), "caller", PRIVATE, FINAL)
                .addMethod(constructor.build());
    }

    /** The methods, of which those of resources come first. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        context.model().resources().forEach(resource -> methods.add(ServiceClass.accessor(resource, context, mode)));
        methods.add(request());
        methods.add(withOptions());
        methods.add(close());
        return methods;
    }

    // Emits: public <T> ApiResponse<T> request(ApiRequest<T> request) { return caller.request(request); }
    private MethodSpec request() {
        TypeName response = ParameterizedTypeName.get(runtime.apiResponse(), RESULT);
        return JavadocComment.on(
                        MethodSpec.methodBuilder("request"),
                        JavadocText.wrapped("The response to a request that has no method of its own here, with the"
                                + " credentials, retries and exceptions of all others."))
                .addModifiers(PUBLIC)
                .addTypeVariable(RESULT)
                .addParameter(ParameterizedTypeName.get(runtime.named("ApiRequest"), RESULT), "request")
                .returns(mode.returned(response))
                .addStatement("return caller.$N(request)", mode.request())
                .build();
    }

    // Emits: public PetsClient withOptions(Consumer<RequestOptions.Builder> options) { return new
    // PetsClient(caller.withOptions(options)); }
    private MethodSpec withOptions() {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("withOptions"),
                        "A client whose calls all have these options; it shares the connections with this one.")
                .addModifiers(PUBLIC)
                .addParameter(CallForms.lambda(runtime.requestOptions()), "options")
                .returns(name)
                .addStatement("return new $T(caller.withOptions(options))", name)
                .build();
    }

    private MethodSpec close() {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("close"),
                        JavadocText.wrapped(
                                "Ends this client and those that share its connections: they refuse further calls,"
                                        + " and the connections are released when the running calls have ended. Not needed if the"
                                        + " client is used as long as the application runs."))
                .addModifiers(PUBLIC)
                .addAnnotation(Override.class)
                .addStatement("caller.close()")
                .build();
    }
}

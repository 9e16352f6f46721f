package dev.callwright.core.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import java.util.List;

/** The client: where calls begin. */
final class ClientClass {
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final ClassName name;
    private final ClassName builder;

    ClientClass(JavaContext context) {
        this.context = context;
        this.runtime = context.runtime();
        this.name = JavaContext.className(context.names().client());
        this.builder = name.nestedClass("Builder");
    }

    /** The class. */
    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(Javadoc.of("A client of " + context.model().info().title() + ".", context.model().info().docs()))
                .addField(runtime.apiCaller(), "caller", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(runtime.apiCaller(), "caller")
                        .addStatement("this.caller = caller")
                        .build())
                .addMethod(fromEnv())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(PUBLIC, STATIC)
                        .addJavadoc("A builder with the API's defaults.\n")
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build());
        context.model().resources().forEach(resource -> spec.addMethod(ServiceClass.accessor(resource, context)));
        return spec.addMethod(withOptions()).addMethod(close()).addType(builderClass()).build();
    }

    // Emits: public static PetsClient fromEnv() { Builder builder = builder().apiKey(require("PETS_API_KEY")); find(..); return .. }
    private MethodSpec fromEnv() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("fromEnv").addModifiers(PUBLIC, STATIC).returns(name);
        ClassName environment = runtime.named("Environment");
        String keyVariable = context.names().apiKeyVariable();
        String urlVariable = context.names().baseUrlVariable();
        if (context.model().keySchemes().isEmpty()) {
            method.addJavadoc("A client with the API's defaults; it calls the URL in the environment variable $L if there is one.\n",
                            Javadoc.code(urlVariable))
                    .addStatement("$T builder = builder()", builder);
        } else {
            method.addJavadoc(
                            "A client with the API key of the environment variable $L; it calls the URL in $L if that is set.\n",
                            Javadoc.code(keyVariable),
                            Javadoc.code(urlVariable))
                    .addStatement("$T builder = builder().apiKey($T.require($S))", builder, environment, keyVariable);
        }
        return method.addStatement("$T.find($S).ifPresent(builder::baseUrl)", environment, urlVariable)
                .addStatement("return builder.build()")
                .build();
    }

    // Emits: public PetsClient withOptions(RequestOptions options) { return new PetsClient(caller.withOptions(options)); }
    private MethodSpec withOptions() {
        return MethodSpec.methodBuilder("withOptions")
                .addModifiers(PUBLIC)
                .addJavadoc("A client whose calls all have these options; it shares the connections with this one.\n")
                .addParameter(runtime.requestOptions(), "options")
                .returns(name)
                .addStatement("return new $T(caller.withOptions(options))", name)
                .build();
    }

    private MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addModifiers(PUBLIC)
                .addAnnotation(Override.class)
                .addJavadoc("Releases the connections.\n")
                .addStatement("caller.close()")
                .build();
    }

    private TypeSpec builderClass() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($S)", context.model().servers().get(0).defaultUrl());
        context.model()
                .settings()
                .requestIdHeader()
                .ifPresent(header -> constructor.addStatement("requestIdHeader($S)", header));
        context.model()
                .settings()
                .retryHeader()
                .ifPresent(header -> constructor.addStatement("retryHeader($S)", header));
        context.model().settings().idempotency().ifPresent(keys -> constructor.addStatement(
                "idempotency($S, $L)",
                keys.header(),
                keys.methods().stream().sorted().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "))));
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(runtime.clientBuilder(), builder))
                .addJavadoc("Builds {@link $T}.\n", name)
                .addMethod(constructor.build());
        if (!context.model().keySchemes().isEmpty()) {
            spec.addMethod(apiKey());
        }
        List<SecurityScheme> basic = context.model().securitySchemes().values().stream()
                .filter(scheme -> scheme.kind() == Kind.BASIC)
                .toList();
        if (!basic.isEmpty()) {
            spec.addMethod(basicAuth(basic));
        }
        return spec.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(PUBLIC)
                        .addJavadoc("The client.\n")
                        .returns(name)
                        .addStatement("return new $T(new $T(config()))", name, runtime.apiCaller())
                        .build())
                .build();
    }

    // Emits: public Builder apiKey(String apiKey) { return credential("bearerAuth", Credential.bearer(apiKey)); }
    private MethodSpec apiKey() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("apiKey")
                .addModifiers(PUBLIC)
                .addJavadoc("Sets the API key or token.\n")
                .addParameter(String.class, "apiKey")
                .returns(builder);
        context.model().keySchemes().forEach(scheme -> method.addStatement("credential($S, $L)", scheme.name(), credential(scheme)));
        return method.addStatement("return this").build();
    }

    private CodeBlock credential(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case API_KEY_HEADER -> CodeBlock.of("$T.apiKeyHeader($S, apiKey)", runtime.credential(), scheme.parameter());
            case API_KEY_QUERY -> CodeBlock.of("$T.apiKeyQuery($S, apiKey)", runtime.credential(), scheme.parameter());
            case API_KEY_COOKIE -> CodeBlock.of("$T.apiKeyCookie($S, apiKey)", runtime.credential(), scheme.parameter());
            case BASIC, BEARER, OAUTH2, OPEN_ID_CONNECT, OTHER -> CodeBlock.of("$T.bearer(apiKey)", runtime.credential());
        };
    }

    private MethodSpec basicAuth(List<SecurityScheme> schemes) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("basicAuth")
                .addModifiers(PUBLIC)
                .addJavadoc("Sets the user name and password for HTTP basic authentication.\n")
                .addParameter(String.class, "user")
                .addParameter(String.class, "password")
                .returns(builder);
        schemes.forEach(scheme ->
                method.addStatement("credential($S, $T.basic(user, password))", scheme.name(), runtime.credential()));
        return method.addStatement("return this").build();
    }
}

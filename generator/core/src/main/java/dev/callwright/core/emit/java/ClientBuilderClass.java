package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.ClientCredentials;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.model.Server;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.List;

/**
 * The builder of the client, nested in it: defaults of the API, and setters for its servers, credentials and variables.
 */
final class ClientBuilderClass {
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final String userAgent;
    private final ClassName client;
    private final ClassName name;

    ClientBuilderClass(JavaContext context, String userAgent) {
        this.context = context;
        this.runtime = context.runtime();
        this.userAgent = userAgent;
        this.client = JavaTypeOf.className(context.names().client());
        this.name = client.nestedClass("Builder");
    }

    /** The declaration of the class. */
    TypeSpec spec() {
        TypeSpec.Builder spec = JavadocComment.on(TypeSpec.classBuilder(name), "Builds {@link ", client, "}.")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(runtime.clientBuilder(), name))
                .addMethod(constructor());
        if (!context.model().keySchemes().isEmpty()) {
            spec.addMethod(apiKey());
        }
        List<SecurityScheme> basic = context.model().securitySchemes().values().stream()
                .filter(scheme -> scheme.kind() == Kind.BASIC)
                .toList();
        if (!basic.isEmpty()) {
            spec.addMethod(basicAuth(basic));
        }
        if (!context.model().clientCredentialsSchemes().isEmpty()) {
            spec.addMethod(clientCredentials(context.model().clientCredentialsSchemes()));
        }
        if (context.model().hasServerChoice()) {
            spec.addMethod(server());
        }
        context.model()
                .serverVariables()
                .forEach((variable, values) -> spec.addMethod(serverVariable(variable, values)));
        return spec.addMethod(JavadocComment.on(MethodSpec.methodBuilder("build"), "The client.")
                        .addModifiers(PUBLIC)
                        .returns(client)
                        .addStatement("return new $T(new $T(config()))", client, runtime.apiCaller())
                        .build())
                .build();
    }

    // Emits: private Builder() { super("https://api.example.com"); header("User-Agent", "pets-java/1.0.0"); }
    private MethodSpec constructor() {
        ApiSettings settings = context.model().settings();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($L)", JavaLiterals.text(defaultUrl()))
                .addStatement("header($L, $L)", JavaLiterals.text("User-Agent"), JavaLiterals.text(userAgent));
        settings.headers()
                .constants()
                .forEach((header, value) ->
                        constructor.addStatement("constantHeader($L)", JavaLiterals.list(List.of(header, value))));
        settings.requestIdHeader()
                .ifPresent(header -> constructor.addStatement("requestIdHeader($L)", JavaLiterals.text(header)));
        settings.retryHeader()
                .ifPresent(header -> constructor.addStatement("retryHeader($L)", JavaLiterals.text(header)));
        settings.idempotency()
                .ifPresent(keys -> constructor.addStatement(
                        "idempotency($L, $L)",
                        JavaLiterals.text(keys.header()),
                        JavaLiterals.list(keys.methods().stream().sorted().toList())));
        new ErrorClasses(context).call().ifPresent(constructor::addStatement);
        context.model().securitySchemes().values().stream()
                .filter(scheme -> scheme.kind().isKey())
                .forEach(scheme -> constructor.addStatement(
                        "keyScheme($L, apiKey -> $L)", JavaLiterals.text(scheme.name()), credential(scheme)));
        context.model().usualSecurity().stream()
                .filter(requirement -> !requirement.schemes().isEmpty())
                .forEach(requirement ->
                        constructor.addStatement("security($L)", JavaLiterals.list(requirement.schemes())));
        return constructor.build();
    }

    // Clients that need no base URL for some operations are built without one; calls of the others say that it is
    // missing.
    private String defaultUrl() {
        Server first = context.model().servers().get(0);
        boolean isNeeded = context.model().operations().stream()
                .allMatch(operation -> operation.request().servers().isEmpty());
        return isNeeded || !first.url().startsWith("/") ? first.template() : "";
    }

    private MethodSpec.Builder setter(String method) {
        return MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(name);
    }

    // Emits: public Builder apiKey(String apiKey) { return credential("bearerAuth", Credential.bearer(apiKey)); }
    private MethodSpec apiKey() {
        MethodSpec.Builder method = JavadocComment.on(setter("apiKey"), "Sets the API key or token.")
                .addParameter(String.class, "apiKey");
        context.model()
                .keySchemes()
                .forEach(scheme -> method.addStatement(
                        "credential($L, $L)", JavaLiterals.text(scheme.name()), credential(scheme)));
        return method.addStatement("return this").build();
    }

    private CodeBlock credential(SecurityScheme scheme) {
        CodeBlock parameter = JavaLiterals.text(scheme.parameter());
        return switch (scheme.kind()) {
            case API_KEY_HEADER -> CodeBlock.of("$T.apiKeyHeader($L, apiKey)", runtime.credential(), parameter);
            case API_KEY_QUERY -> CodeBlock.of("$T.apiKeyQuery($L, apiKey)", runtime.credential(), parameter);
            case API_KEY_COOKIE -> CodeBlock.of("$T.apiKeyCookie($L, apiKey)", runtime.credential(), parameter);
            case BASIC, BEARER, OAUTH2, OPEN_ID_CONNECT, OTHER ->
                CodeBlock.of("$T.bearer(apiKey)", runtime.credential());
        };
    }

    private MethodSpec basicAuth(List<SecurityScheme> schemes) {
        MethodSpec.Builder method = JavadocComment.on(
                        setter("basicAuth"), "Sets the user name and password for HTTP basic authentication.")
                .addParameter(String.class, "user")
                .addParameter(String.class, "password");
        schemes.forEach(scheme -> method.addStatement(
                "credential($L, $T.basic(user, password))", JavaLiterals.text(scheme.name()), runtime.credential()));
        return method.addStatement("return this").build();
    }

    // Emits: public Builder clientCredentials(String clientId, String clientSecret, String... scopes) {
    // credential("oauth", ..); return this; }
    private MethodSpec clientCredentials(List<SecurityScheme> schemes) {
        Description words = Description.plain(
                "Sets the client id and secret with which the client gets OAuth 2 access tokens, one when it needs one.");
        MethodSpec.Builder method = JavadocComment.on(
                        setter("clientCredentials"), Javadoc.render(words.and(scopes(schemes))))
                .addParameter(String.class, "clientId")
                .addParameter(String.class, "clientSecret")
                .addParameter(String[].class, "scopes")
                .varargs();
        for (SecurityScheme scheme : schemes) {
            ClientCredentials credentials = scheme.clientCredentials().orElseThrow();
            method.addStatement(
                    "credential($L, $T.clientCredentials($L, clientId, clientSecret, scopes))",
                    JavaLiterals.text(scheme.name()),
                    runtime.credential(),
                    JavaLiterals.text(credentials.tokenUrl()));
        }
        return method.addStatement("return this").build();
    }

    private Description scopes(List<SecurityScheme> schemes) {
        List<Description> scopes = new ArrayList<>();
        for (SecurityScheme scheme : schemes) {
            scheme.clientCredentials()
                    .orElseThrow()
                    .scopes()
                    .forEach((scope, words) -> scopes.add(context.docs()
                            .description(new Docs("", words))
                            .after(Description.sentence("", scope, words.isBlank() ? "" : ": "))));
        }
        return scopes.isEmpty()
                ? Description.NONE
                : Description.plain(
                                "Without scopes the authorization server decides what the tokens are good for; there are")
                        .and(Description.list(scopes));
    }

    // Emits: public Builder server(Server server) { return server(server.name(), server.url); }
    private MethodSpec server() {
        return JavadocComment.on(setter("server"), "Chooses one of the API's servers.")
                .addParameter(new ServerEnum(context).name(), "server")
                .addStatement("return server(server.name(), server.url)")
                .build();
    }

    // Emits: public Builder region(String region) { return serverVariable("region", region, "eu", "us"); }
    private MethodSpec serverVariable(String variable, Server.Variable values) {
        String words = "Sets " + variable + " in the server's URL"
                + (values.values().isEmpty() ? "" : ", which is one of " + String.join(", ", values.values()))
                + (values.defaultValue().isEmpty() ? "." : "; " + values.defaultValue() + " by default.");
        MethodSpec.Builder method = JavadocComment.on(
                        setter(context.names().serverVariable(variable)),
                        context.docs().of(words, new Docs("", values.description())))
                .addParameter(String.class, "value");
        return values.values().isEmpty()
                ? method.addStatement("return serverVariable($L, value)", JavaLiterals.text(variable))
                        .build()
                : method.addStatement(
                                "return serverVariable($L, value, $L)",
                                JavaLiterals.text(variable),
                                JavaLiterals.list(values.values()))
                        .build();
    }
}

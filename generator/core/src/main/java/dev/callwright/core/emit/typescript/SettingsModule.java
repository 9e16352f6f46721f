package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Idempotency;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.naming.UserAgent;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Description;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The module of the API's settings, which a client and a {@code Caller} need. */
final class SettingsModule {
    /** The module's name below {@code src}. */
    static final String MODULE = "settings";

    private final TypeScriptContext context;
    private final String packageVersion;
    private final Imports imports = new Imports(MODULE);

    SettingsModule(TypeScriptContext context, String packageVersion) {
        this.context = context;
        this.packageVersion = packageVersion;
    }

    /** The view of the template. */
    record SettingsView(List<ImportView> imports, String comment, String constant, String settings) {
        SettingsView {
            imports = List.copyOf(imports);
        }
    }

    /** The file of the module. */
    GeneratedFile emit(TemplateRenderer renderer) {
        imports.coreType(RuntimeNames.CLIENT_SETTINGS);
        String settings = settings(imports).lines("");
        SettingsView view = new SettingsView(
                imports.views(),
                context.docs()
                        .comment("")
                        .description(Description.sentence(
                                "The settings of " + context.model().info().title() + " for a ",
                                "Caller",
                                " or client."))
                        .text(),
                context.names().settings(),
                settings);
        return Sources.file(MODULE, renderer.render("typescript/settings.mustache", view));
    }

    /** The settings. */
    ObjectLiteral settings(Imports from) {
        ApiModel model = context.model();
        ObjectLiteral settings = new ObjectLiteral()
                .put("baseUrl", TypeScriptLiterals.string(model.servers().get(0).defaultUrl()))
                .put(
                        "baseUrlVariable",
                        TypeScriptLiterals.string(context.names().baseUrlVariable()))
                .put("apiKeyVariable", TypeScriptLiterals.string(context.names().apiKeyVariable()))
                .put(
                        "userAgent",
                        TypeScriptLiterals.string(UserAgent.of(context.names().packageName(), packageVersion)));
        model.settings()
                .requestIdHeader()
                .ifPresent(header -> settings.put("requestIdHeader", TypeScriptLiterals.string(header)));
        model.settings()
                .retryHeader()
                .ifPresent(header -> settings.put("retryHeader", TypeScriptLiterals.string(header)));
        model.settings().idempotency().ifPresent(keys -> settings.put("idempotency", idempotency(keys)));
        ApiSettings.Headers headers = model.settings().headers();
        if (!headers.constants().isEmpty()) {
            settings.put("constantHeaders", constants(headers.constants()));
        }
        if (!headers.options().isEmpty()) {
            ObjectLiteral options = new ObjectLiteral();
            headers.options()
                    .forEach(option -> options.put(
                            context.names().headerOption(option), TypeScriptLiterals.string(option.header())));
            settings.put("namedHeaders", from.coreValue("namedHeaders") + "(" + options + ")");
        }
        new ErrorsModule(context).settings(from).ifPresent(kinds -> settings.put("errorKinds", kinds));
        ObjectLiteral schemes = new ObjectLiteral();
        model.securitySchemes().forEach((name, scheme) -> schemes.put(name, scheme(scheme, from)));
        return settings.put("securitySchemes", schemes);
    }

    /** Headers by name in lower case. */
    static ObjectLiteral constants(Map<String, String> headers) {
        ObjectLiteral constants = new ObjectLiteral();
        headers.forEach(
                (name, value) -> constants.put(name.toLowerCase(Locale.ROOT), TypeScriptLiterals.string(value)));
        return constants;
    }

    private static ObjectLiteral idempotency(Idempotency keys) {
        String methods = keys.methods().stream()
                .sorted()
                .map(TypeScriptLiterals::string)
                .collect(Collectors.joining(", ", "[", "]"));
        return new ObjectLiteral()
                .put("header", TypeScriptLiterals.string(keys.header()))
                .put("methods", methods);
    }

    private ObjectLiteral scheme(SecurityScheme scheme, Imports from) {
        return switch (scheme.kind()) {
            case BASIC -> kind("basic");
            case BEARER -> kind("bearer");
            case API_KEY_HEADER -> key("header", from.coreValue("inHeader"), scheme);
            case API_KEY_QUERY -> key("query", from.coreValue("inQuery"), scheme);
            case API_KEY_COOKIE -> key("cookie", from.coreValue("inCookie"), scheme);
            case OAUTH2 -> kind("oauth2");
            case OPEN_ID_CONNECT -> kind("openIdConnect");
            case OTHER -> kind("other");
        };
    }

    private ObjectLiteral key(String location, String function, SecurityScheme scheme) {
        // An API with several keys has no single API key option.
        boolean isTheKey = context.model().keySchemes().contains(scheme);
        return kind(isTheKey ? "apiKey" : "other")
                .put("in", TypeScriptLiterals.string(location))
                .put("name", TypeScriptLiterals.string(scheme.parameter()))
                .put("place", function);
    }

    private static ObjectLiteral kind(String kind) {
        return new ObjectLiteral().put("kind", TypeScriptLiterals.string(kind));
    }
}

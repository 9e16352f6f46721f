package dev.callwright.core.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.naming.TypeScriptNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.typescript.Imports.ImportView;
import dev.callwright.core.typescript.ModuleView.ChildView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The module of the client: its class, the function that makes one, and the one that is ready to use. */
final class ClientModule {
    /** The module's name below {@code src}. */
    static final String MODULE = "client";

    private final TypeScriptContext context;

    ClientModule(TypeScriptContext context) {
        this.context = context;
    }

    /** What the template shows. */
    record ClientView(
            List<ImportView> imports,
            String comment,
            String client,
            String createClient,
            String variable,
            String keyVariable,
            List<SettingView> settings,
            List<ChildView> children) {
        ClientView {
            imports = List.copyOf(imports);
            settings = List.copyOf(settings);
            children = List.copyOf(children);
        }
    }

    /** A setting: its name and its code. */
    record SettingView(String field, String code) {}

    /** The file of the module. */
    GeneratedFile emit(TemplateRenderer renderer) {
        TypeScriptNames names = context.names();
        Imports imports = new Imports(MODULE);
        imports.coreValue(RuntimeNames.API_CLIENT);
        imports.coreValue(RuntimeNames.BIND_OPERATIONS);
        imports.coreType(RuntimeNames.CLIENT_OPTIONS);
        imports.type(OperationTable.MODULE, OperationTable.INTERFACE);
        imports.value(OperationTable.MODULE, OperationTable.VALUE);
        List<ChildView> children = ChildViews.of(context.model().resources(), names, imports);
        ClientView view = new ClientView(
                imports.views(),
                context.docs().comment("").words(title()).text(),
                names.client(),
                names.createClient(),
                names.clientVariable(),
                context.names().apiKeyVariable(),
                settings(),
                children);
        return Sources.file(MODULE, renderer.render("typescript/client.mustache", view));
    }

    private Docs title() {
        return new Docs("A client of " + context.model().info().title() + ".", "");
    }

    private List<SettingView> settings() {
        ApiModel model = context.model();
        List<SettingView> settings = new ArrayList<>();
        settings.add(new SettingView("baseUrl", Literals.string(model.servers().get(0).defaultUrl())));
        settings.add(new SettingView("baseUrlVariable", Literals.string(context.names().baseUrlVariable())));
        settings.add(new SettingView("apiKeyVariable", Literals.string(context.names().apiKeyVariable())));
        model.settings()
                .requestIdHeader()
                .ifPresent(header -> settings.add(new SettingView("requestIdHeader", Literals.string(header))));
        model.settings()
                .retryHeader()
                .ifPresent(header -> settings.add(new SettingView("retryHeader", Literals.string(header))));
        model.settings().idempotency().ifPresent(keys -> settings.add(new SettingView(
                "idempotency",
                new ObjectLiteral()
                        .put("header", Literals.string(keys.header()))
                        .put("methods", keys.methods().stream().sorted().map(Literals::string).collect(Collectors.joining(", ", "[", "]")))
                        .toString())));
        ObjectLiteral schemes = new ObjectLiteral();
        model.securitySchemes().forEach((name, scheme) -> schemes.put(name, scheme(scheme)));
        settings.add(new SettingView("securitySchemes", schemes.code("        ", "securitySchemes")));
        return settings;
    }

    private static ObjectLiteral scheme(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> kind("basic");
            case BEARER -> kind("bearer");
            case API_KEY_HEADER -> key("header", scheme);
            case API_KEY_QUERY -> key("query", scheme);
            case API_KEY_COOKIE -> key("cookie", scheme);
            case OAUTH2 -> kind("oauth2");
            case OPEN_ID_CONNECT -> kind("openIdConnect");
            case OTHER -> kind("other");
        };
    }

    private static ObjectLiteral key(String location, SecurityScheme scheme) {
        return kind("apiKey")
                .put("in", Literals.string(location))
                .put("name", Literals.string(scheme.parameter()));
    }

    private static ObjectLiteral kind(String kind) {
        return new ObjectLiteral().put("kind", Literals.string(kind));
    }
}

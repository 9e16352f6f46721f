package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.ClientOptions.ConstantView;
import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.ModuleView.ChildView;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The module of the client: its class, the function that creates one, and a default client. */
final class ClientModule {
    /** The module's name below {@code src}. */
    static final String MODULE = "client";

    private static final int WIDTH = 80;

    private final TypeScriptContext context;

    ClientModule(TypeScriptContext context) {
        this.context = context;
    }

    /** The view of the template. */
    record ClientView(
            List<ImportView> imports,
            String comment,
            String createComment,
            String client,
            String createClient,
            String variable,
            boolean keyed,
            String settings,
            String options,
            String addMethods,
            Optional<String> byId,
            List<ConstantView> constants,
            List<TypeView> types,
            List<ChildView> children) {
        ClientView {
            imports = List.copyOf(imports);
            constants = List.copyOf(constants);
            types = List.copyOf(types);
            children = List.copyOf(children);
        }
    }

    /** The file of the module. */
    GeneratedFile emit(TemplateRenderer renderer) {
        TypeScriptNames names = context.names();
        Imports imports = new Imports(MODULE);
        imports.coreValue(RuntimeNames.API_CLIENT);
        imports.coreType(RuntimeNames.CLIENT_OPTIONS);
        String operations = imports.value(OperationTable.MODULE, OperationTable.CLASS);
        Optional<String> byId = Optional.of(operations).filter(name -> names.operationIds() == OperationIds.CLIENT);
        byId.ifPresent(name -> imports.coreValue(RuntimeNames.ADD_METHODS));
        List<ChildView> children =
                new ChildViews(names, imports).of(context.model().resources(), "this");
        ClientOptions options = new ClientOptions(context);
        List<String> settings =
                new ArrayList<>(List.of("..." + imports.value(SettingsModule.MODULE, names.settings())));
        settings.addAll(options.settings(imports));
        new ErrorsModule(context).clientSettings(imports).ifPresent(settings::add);
        settings.addAll(new RawCalls(context.model()).settings());
        List<ConstantView> constants = options.constants(imports);
        List<TypeView> types = options.isNeeded() ? List.of(options(options, imports)) : List.of();
        ClientView view = new ClientView(
                imports.views(),
                context.docs()
                        .comment("")
                        .sentence("A client of " + context.model().info().title() + ".")
                        .text(),
                createComment(),
                names.client(),
                names.createClient(),
                names.clientVariable(),
                isKeyed(),
                superArguments(settings),
                options.isNeeded() ? names.clientOptions() : RuntimeNames.CLIENT_OPTIONS,
                RuntimeNames.ADD_METHODS,
                byId,
                constants,
                types,
                children);
        return Sources.file(MODULE, renderer.render("typescript/client.mustache", view));
    }

    private boolean isKeyed() {
        return !context.model().keySchemes().isEmpty();
    }

    private String createComment() {
        Description words = isKeyed()
                ? Description.sentence(
                        "A client. The API key comes from the environment variable ",
                        context.names().apiKeyVariable(),
                        " by default.")
                : Description.plain("A client with these options.");
        return context.docs().comment("").description(words).text();
    }

    // Emits: { ...petsSettings, tokens: TOKENS }, options
    private static String superArguments(List<String> settings) {
        String line = "{ " + String.join(", ", settings) + " }, options";
        return line.length() <= WIDTH
                ? line
                : "\n      {\n        " + String.join(",\n        ", settings) + ",\n      },\n      options,\n    ";
    }

    private TypeView options(ClientOptions options, Imports imports) {
        String doc =
                context.docs().comment("").sentence("Options of the client.").text();
        String declaration = context.names().clientOptions() + " extends " + RuntimeNames.CLIENT_OPTIONS;
        return TypeView.ofInterface(doc, declaration, options.members(imports));
    }
}

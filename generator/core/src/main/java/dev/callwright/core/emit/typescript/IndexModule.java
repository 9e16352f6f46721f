package dev.callwright.core.emit.typescript;

import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entry point of the package, and lists of exports that are too long for one file. */
final class IndexModule {
    private static final String MODULE = "index";
    private static final int MOST = 2000;

    private final TypeScriptContext context;
    private final TemplateRenderer renderer;

    IndexModule(TypeScriptContext context, TemplateRenderer renderer) {
        this.context = context;
        this.renderer = renderer;
    }

    /** The exports of the entry point. */
    record IndexView(
            String client,
            String createClient,
            String settings,
            Optional<String> options,
            Optional<String> webhooks,
            Optional<String> expands,
            List<ExportView> exports) {
        IndexView {
            exports = List.copyOf(exports);
        }
    }

    /** A list of exports. */
    record ExportsView(List<ExportView> exports) {
        ExportsView {
            exports = List.copyOf(exports);
        }
    }

    /** A re-export of a module; {@code export type} for modules without values, which are absent from the JavaScript. */
    record ExportView(String keyword, String from) {}

    /** The files. */
    List<GeneratedFile> emit(Modules modules) {
        List<ExportView> exports = new ArrayList<>();
        if (!context.model().settings().errors().classes().isEmpty()) {
            exports.add(new ExportView("export", "./" + ErrorsModule.MODULE + ".js"));
        }
        modules.typeModules().forEach(module -> exports.add(new ExportView("export type", "./" + module + ".js")));
        modules.resourceModules().forEach(module -> exports.add(new ExportView("export", "./" + module + ".js")));
        if (exports.size() <= MOST) {
            return List.of(index(exports));
        }
        List<GeneratedFile> files = new ArrayList<>();
        List<ExportView> parts = new ArrayList<>();
        for (int start = 0; start < exports.size(); start += MOST) {
            String module = MODULE + "-" + (parts.size() + 1);
            ExportsView part = new ExportsView(exports.subList(start, Math.min(start + MOST, exports.size())));
            files.add(Sources.file(module, renderer.render("typescript/exports.mustache", part)));
            parts.add(new ExportView("export", "./" + module + ".js"));
        }
        files.add(index(parts));
        return files;
    }

    private GeneratedFile index(List<ExportView> exports) {
        TypeScriptNames names = context.names();
        IndexView view = new IndexView(
                names.client(),
                names.createClient(),
                names.settings(),
                new ClientOptions(context).isNeeded() ? Optional.of(names.clientOptions()) : Optional.empty(),
                context.model().webhooks().signature().map(signature -> names.webhooks()),
                context.model().settings().expandParameter().map(parameter -> RuntimeNames.RESULT),
                exports);
        return Sources.file(MODULE, renderer.render("typescript/index.mustache", view));
    }
}

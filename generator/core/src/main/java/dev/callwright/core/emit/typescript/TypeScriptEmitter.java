package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Descriptions;
import java.util.ArrayList;
import java.util.List;

/** Emits the npm package of an API. */
public final class TypeScriptEmitter {
    private final TypeScriptNames names;
    private final NpmPackage npmPackage;
    private final TemplateRenderer renderer;

    /**
     * An emitter for one API.
     *
     * @param names the API's names
     * @param npmPackage the npm package, beside its name
     * @param renderer renders the templates
     */
    public TypeScriptEmitter(TypeScriptNames names, NpmPackage npmPackage, TemplateRenderer renderer) {
        this.names = names;
        this.npmPackage = npmPackage;
        this.renderer = renderer;
    }

    /** The files of the package, all below {@code typescript/}. */
    public List<GeneratedFile> emit(ApiModel model) {
        return emit(model, new Descriptions(model.settings().docsUrl()));
    }

    /** The same files, with descriptions that are shared with other emitters. */
    public List<GeneratedFile> emit(ApiModel model, Descriptions descriptions) {
        TypeScriptContext context = TypeScriptContext.of(model, names, descriptions);
        Modules modules = new Modules(context);
        List<GeneratedFile> files = new ArrayList<>(new TypeScriptProject(context, renderer).emit(npmPackage));
        files.addAll(new IndexModule(context, renderer).emit(modules));
        model.webhooks()
                .signature()
                .ifPresent(signature -> files.add(new WebhooksModule(signature, context).emit(renderer)));
        new ErrorsModule(context).emit(renderer).ifPresent(files::add);
        files.add(new ClientModule(context).emit(renderer));
        files.add(new SettingsModule(context, npmPackage.version()).emit(renderer));
        files.addAll(new OperationTable(context, renderer).emit());
        files.addAll(RuntimeFiles.copy(names.int64()));
        files.addAll(modules.emit(renderer));
        new Int64Module(context).emit(renderer).ifPresent(files::add);
        List<GeneratedFile> own = new ArrayList<>(new RuntimeTypesOfApi(context).emit(renderer));
        if (!model.settings().headers().options().isEmpty()) {
            own.add(new HeaderOptionsModule(context).emit(renderer));
        }
        own.forEach(
                replacement -> files.replaceAll(file -> file.path().equals(replacement.path()) ? replacement : file));
        return files;
    }
}

package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;

/** Emits every snippet of an API, and the same snippets for documentation. */
public final class SnippetEmitter {
    private static final String FOLDER = "snippets/";

    private final ApiModel model;
    private final PlannedNames names;
    private final SnippetPlanner planner;
    private final SnippetVariants variants;
    private final SnippetRenderer renderer;

    /** An emitter for one API. */
    public SnippetEmitter(ApiModel model, PlannedNames names, TemplateRenderer templates) {
        this.model = model;
        this.names = names;
        this.planner = new SnippetPlanner(model);
        this.variants = new SnippetVariants(planner, names.snippets());
        this.renderer = new SnippetRenderer(model, names, templates);
    }

    /**
     * The files {@code snippets/<operationId>/<variant>.{java,ts,sh}} with a page for each operation, {@code
     * snippets/snippets.json}, and {@code snippets/overlay.yaml} if the document itself has operations.
     *
     * @param onOperation called after each operation
     */
    public List<GeneratedFile> emit(Runnable onOperation) {
        // Each snippet is added to all lists at once: the call in it takes several times the memory of its text.
        List<GeneratedFile> files = new ArrayList<>();
        SnippetList list = new SnippetList();
        CodeSamples samples = new CodeSamples(model.info());
        for (Operation operation : model.operations()) {
            List<Snippet> snippets = snippets(operation);
            snippets.forEach(snippet -> files.add(new GeneratedFile(FOLDER + snippet.file(), snippet.code())));
            files.add(new GeneratedFile(
                    FOLDER + names.snippets().folder(operation) + "/README.md", SnippetPage.of(snippets)));
            list.add(snippets);
            samples.add(operation, snippets);
            onOperation.run();
        }
        files.add(new GeneratedFile(FOLDER + "snippets.json", list.text()));
        samples.overlay().ifPresent(overlay -> files.add(new GeneratedFile(FOLDER + "overlay.yaml", overlay)));
        return files;
    }

    private List<Snippet> snippets(Operation operation) {
        List<Snippet> snippets = new ArrayList<>();
        for (Variant variant : variants.of(operation)) {
            SnippetPlan plan = planner.plan(operation, variant);
            for (SnippetLanguage language : SnippetLanguage.values()) {
                String file = names.snippets().folder(operation) + "/" + variant.key() + language.extension();
                snippets.add(new Snippet(plan, language, file, renderer.render(plan, language)));
            }
        }
        return snippets;
    }
}

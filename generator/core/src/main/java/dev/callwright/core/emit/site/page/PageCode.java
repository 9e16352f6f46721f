package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.page.OperationPage.SnippetView;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;

/** The code on pages, as the generator writes it into files. */
final class PageCode {
    private final SnippetPlanner planner;
    private final SnippetRenderer renderer;

    PageCode(SiteContext site) {
        this.planner = new SnippetPlanner(site.model());
        this.renderer = new SnippetRenderer(site.model(), site.names(), new TemplateRenderer());
    }

    /** The smallest call of an operation in all languages; of Java, its statements. */
    List<SnippetView> minimal(Operation operation) {
        SnippetPlan plan = planner.plan(operation, Variant.MINIMAL);
        List<SnippetView> views = new ArrayList<>();
        for (SnippetLanguage language : SnippetLanguage.values()) {
            String file = renderer.render(plan, language);
            String code = language == SnippetLanguage.JAVA ? MainStatements.of(file) : file;
            views.add(new SnippetView(language.key(), language.label(), views.isEmpty(), code.stripTrailing()));
        }
        return views;
    }
}

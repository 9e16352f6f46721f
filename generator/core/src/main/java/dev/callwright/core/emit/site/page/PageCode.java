package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.PlannedCalls.PlannedCall;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.model.Operation;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;

/** The code on pages, as the generator writes it into files. */
final class PageCode {
    private final PlannedCalls calls;
    private final SnippetRenderer renderer;

    PageCode(PlannedCalls calls) {
        this.calls = calls;
        this.renderer = new SnippetRenderer(calls.tables(), new TemplateRenderer());
    }

    /** The code in a language. */
    record CodeView(String key, String label, boolean first, String code) {}

    /** The method of an operation. */
    CallPath path(Operation operation) {
        return CallPath.of(calls.of(operation).table(), calls.tables().chains());
    }

    /** The smallest call of an operation in all languages; of Java, its statements. */
    List<CodeView> minimal(Operation operation) {
        PlannedCall call = calls.of(operation);
        List<CodeView> views = new ArrayList<>();
        for (SnippetLanguage language : SnippetLanguage.values()) {
            String file = renderer.render(call.table(), call.minimal(), language);
            String code = language == SnippetLanguage.JAVA ? MainStatements.of(file) : file;
            views.add(new CodeView(language.key(), language.label(), views.isEmpty(), code.stripTrailing()));
        }
        return views;
    }
}

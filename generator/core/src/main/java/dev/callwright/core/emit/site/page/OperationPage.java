package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.page.Listings.CrumbView;
import dev.callwright.core.emit.site.page.Navigation.MethodView;
import dev.callwright.core.emit.site.page.OperationSections.SectionView;
import dev.callwright.core.emit.site.page.PageCode.CodeView;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePackages;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an operation. */
final class OperationPage {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private final PageRenderer renderer;
    private final Operation operation;
    private final SitePage page;

    OperationPage(PageRenderer renderer, Operation operation) {
        this.renderer = renderer;
        this.operation = operation;
        this.page = renderer.site().pages().of(operation);
    }

    record OperationView(
            Html crumbs,
            Html title,
            boolean deprecated,
            Optional<CrumbView> replacement,
            boolean irreversible,
            MethodView method,
            Html path,
            Html api,
            String npm,
            String maven,
            String id,
            String typeScript,
            String java,
            Optional<Html> text,
            List<Html> notes,
            List<CodeView> snippets,
            List<SectionView> sections,
            Optional<PagerView> pager) {
        OperationView {
            notes = List.copyOf(notes);
            snippets = List.copyOf(snippets);
            sections = List.copyOf(sections);
        }
    }

    record PagerView(Optional<CrumbView> previous, Optional<CrumbView> next) {}

    /** The content, with the code of the operation's snippets. */
    PageFrame.Content content(PageCode code) {
        SiteContext site = renderer.site();
        SitePackages packages = site.packages();
        FieldMarkup markup = new FieldMarkup(renderer, page);
        List<SectionView> sections = new ArrayList<>(new OperationSections(renderer, operation, markup).request());
        sections.addAll(new ResponseSections(renderer, operation, markup).sections());
        CallPath call = code.path(operation);
        OperationView view = new OperationView(
                new Listings(renderer, page).crumbs(),
                HtmlText.isolated(page.title()),
                operation.deprecated(),
                renderer.replaced().by(operation).map(other -> link(other.operation())),
                operation.request().isIrreversible(),
                MethodView.of(operation),
                path(),
                HtmlText.isolated(site.pages().index().title()),
                packages.npm(),
                packages.groupId() + ":" + packages.artifactId(),
                operation.id(),
                call.typeScript(),
                call.java(),
                text(),
                new OperationNotes(operation, site.model()).all(),
                code.minimal(operation),
                sections,
                pager());
        return new PageFrame.Content(summary(), renderer.render("operation", view));
    }

    private String summary() {
        return operation.method() + " " + operation.path();
    }

    // Emits: /v1/customers/<var>{customer}</var>
    private Html path() {
        StringBuilder markup = new StringBuilder();
        Matcher parameters = PARAMETER.matcher(operation.path());
        int at = 0;
        while (parameters.find()) {
            markup.append(HtmlText.escaped(operation.path().substring(at, parameters.start())));
            markup.append("<var>").append(HtmlText.escaped(parameters.group())).append("</var>");
            at = parameters.end();
        }
        return new Html(markup + HtmlText.escaped(operation.path().substring(at)));
    }

    // A summary that the title shortens is part of the text.
    private Optional<Html> text() {
        String summary = operation.docs().summary().strip();
        boolean isTitle = summary.isEmpty() || summary.startsWith(page.title());
        Html text = isTitle
                ? renderer.texts().ofPage(operation.docs().description())
                : renderer.texts().ofPage(operation.docs());
        return Optional.of(text).filter(html -> !html.isEmpty());
    }

    private Optional<PagerView> pager() {
        Optional<CrumbView> previous = renderer.site().pages().before(operation).map(this::link);
        Optional<CrumbView> next = renderer.site().pages().after(operation).map(this::link);
        return previous.isEmpty() && next.isEmpty() ? Optional.empty() : Optional.of(new PagerView(previous, next));
    }

    private CrumbView link(Operation other) {
        return Listings.link(renderer.site().pages().of(other), page);
    }
}

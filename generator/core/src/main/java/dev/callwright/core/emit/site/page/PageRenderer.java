package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.Replaced;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.sample.ResponseSamples;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Html;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What renders the parts of all pages of a site: its templates, and what pages repeat. */
final class PageRenderer {
    private final SiteContext site;
    private final TemplateRenderer templates = TemplateRenderer.html();
    private final PageTexts texts;
    private final ResponseSamples samples;
    private final Replaced replaced;
    private final Map<TypeId, Html> values = new ConcurrentHashMap<>();

    PageRenderer(SiteContext site) {
        this.site = site;
        this.texts = new PageTexts(site.descriptions());
        this.samples = new ResponseSamples(site.model());
        this.replaced = new Replaced(site.model());
    }

    SiteContext site() {
        return site;
    }

    PageTexts texts() {
        return texts;
    }

    ResponseSamples samples() {
        return samples;
    }

    /** The operations that replace deprecated ones. */
    Replaced replaced() {
        return replaced;
    }

    /** A template of {@code templates/site/html} with a view. */
    Html render(String template, Record view) {
        return new Html(templates.render("site/" + template + ".mustache", view));
    }

    /** The values of an enum. */
    Html values(EnumType type) {
        return values.computeIfAbsent(type.id(), id -> render("values", new EnumMarkup(texts).view(type)));
    }
}

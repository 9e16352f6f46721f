package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.field.TypePhrase;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.text.Inline;
import java.util.List;
import java.util.Optional;

/** The links of a Markdown page to other ones, which are Markdown too. */
final class PageLinks {
    private final SiteContext site;
    private final SitePage from;

    PageLinks(SiteContext site, SitePage from) {
        this.site = site;
        this.from = from;
    }

    /** The relative link to another page. */
    String to(SitePage page) {
        return PercentEncoding.encoded(from.toRoot() + page.file(".md"));
    }

    /** The words for a type, with links to the pages of types. */
    List<Inline> type(TypeRef type) {
        InlineText words = new InlineText();
        for (TypePhrase.Part part : site.phrases().of(type).parts()) {
            Optional<SitePage> page = part.type().flatMap(site.pages()::of);
            if (page.isPresent()) {
                words.link(to(page.get()), part.text());
            } else {
                words.text(part.text());
            }
        }
        return words.list();
    }
}

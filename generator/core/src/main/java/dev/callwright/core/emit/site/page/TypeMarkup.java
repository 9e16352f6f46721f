package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.TypePhrase;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.Optional;

/** The words for types, with links to the pages of types. */
final class TypeMarkup {
    private final SiteContext site;
    private final SitePage page;

    /** The words on a page. */
    TypeMarkup(SiteContext site, SitePage page) {
        this.site = site;
        this.page = page;
    }

    Html of(TypeRef type) {
        StringBuilder markup = new StringBuilder();
        for (TypePhrase.Part part : site.phrases().of(type).parts()) {
            Optional<SitePage> target = part.type().flatMap(id -> site.pages().of(id));
            target.ifPresent(other -> markup.append("<a href=\"")
                    .append(HtmlText.escaped(other.from(page)))
                    .append("\">"));
            markup.append(HtmlText.escaped(part.text()));
            target.ifPresent(other -> markup.append("</a>"));
        }
        return new Html(markup.toString());
    }
}

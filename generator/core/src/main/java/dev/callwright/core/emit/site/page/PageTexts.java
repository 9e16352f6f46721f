package dev.callwright.core.emit.site.page;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Descriptions;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlRenderer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The descriptions of a site as HTML; documents repeat them on many pages, so each is rendered once. */
final class PageTexts {
    private static final HtmlRenderer IN_LIST = HtmlRenderer.inList();
    private static final HtmlRenderer BELOW_TITLE = HtmlRenderer.below(1);

    private final Descriptions descriptions;
    private final Map<Docs, Html> ofFields = new ConcurrentHashMap<>();

    PageTexts(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The whole text below the title of a page. */
    Html ofPage(String description) {
        return BELOW_TITLE.of(descriptions.of(description));
    }

    /** The whole summary and text below the title of a page. */
    Html ofPage(Docs docs) {
        return BELOW_TITLE.of(descriptions.of(docs.summary(), docs.description()));
    }

    /** The text of a field, shortened if it is longer than comments are; empty: there is none. */
    Optional<Html> ofField(Docs docs) {
        if (docs.isEmpty()) {
            return Optional.empty();
        }
        Html text = ofFields.computeIfAbsent(
                docs,
                each -> IN_LIST.of(
                        descriptions.of(each.summary(), each.description()).forComment()));
        return Optional.of(text).filter(html -> !html.isEmpty());
    }

    /** The first lines of a text without blocks. */
    Html line(Docs docs) {
        return HtmlRenderer.line(
                descriptions.of(docs.summary(), docs.description()).forComment());
    }
}

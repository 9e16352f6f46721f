package dev.callwright.core.emit.site.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import dev.callwright.core.text.Invisible;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements in the head of published pages: the canonical link, and the breadcrumbs as JSON-LD (schema.org). The latter is
 * a block of data, which the policy for scripts does not concern.
 */
public final class PageHead {
    private static final JsonMapper JSON = new JsonMapper();

    private final SiteAddress address;

    /** @param address the address of the site */
    public PageHead(SiteAddress address) {
        this.address = address;
    }

    /** The elements of a page. */
    public Html of(SitePage page) {
        String link = "<link rel=\"canonical\" href=\"" + HtmlText.escaped(url(page)) + "\">";
        return new Html(page.ancestors().isEmpty() ? link : link + "\n" + breadcrumbs(page));
    }

    private String url(SitePage page) {
        return address.of(page.file(".html"));
    }

    private String breadcrumbs(SitePage page) {
        ObjectNode data =
                JSON.createObjectNode().put("@context", "https://schema.org").put("@type", "BreadcrumbList");
        ArrayNode items = data.putArray("itemListElement");
        List<SitePage> path = new ArrayList<>(page.ancestors());
        path.add(page);
        for (SitePage each : path) {
            items.addObject()
                    .put("@type", "ListItem")
                    .put("position", items.size())
                    .put("name", each.title())
                    .put("item", url(each));
        }
        return "<script type=\"application/ld+json\">" + inScript(data) + "</script>";
    }

    // HTML looks for the end of a script in its text, wherever that is.
    private static String inScript(ObjectNode data) {
        try {
            return Invisible.escapedInJson(JSON.writeValueAsString(data))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }
}

package dev.callwright.core.emit.site.plan;

import java.util.List;

/**
 * A section of the navigation besides the resources, such as the guides or the webhooks.
 *
 * @param title its heading
 * @param pages its pages in order
 */
public record SiteSection(String title, List<SitePage> pages) {
    public SiteSection {
        pages = List.copyOf(pages);
    }
}

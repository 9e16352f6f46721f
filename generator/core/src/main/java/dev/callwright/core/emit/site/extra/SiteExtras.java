package dev.callwright.core.emit.site.extra;

import dev.callwright.core.emit.site.changelog.Changelog;
import dev.callwright.core.emit.site.guide.Guide;
import dev.callwright.core.emit.site.guide.GuideLinks;
import dev.callwright.core.emit.site.host.SiteAddress;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.webhook.WebhookEntry;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guides, webhooks and changelog of a site, and its address.
 *
 * @param address where it is published
 * @param docsUrl the base URL of links that lead to no page
 * @param guides its guides in their order
 * @param webhooks its pages about what the API sends
 * @param changelog its changelog
 * @param own files of the user
 */
public record SiteExtras(
        Optional<SiteAddress> address,
        Optional<String> docsUrl,
        List<Guide> guides,
        List<WebhookEntry> webhooks,
        Optional<Changelog> changelog,
        OwnFiles own) {
    public SiteExtras {
        guides = List.copyOf(guides);
        webhooks = List.copyOf(webhooks);
    }

    /**
     * Files of the user.
     *
     * @param styles style sheets by their paths below the site, in the order of their links
     * @param logo the logo, with a path below the site
     */
    public record OwnFiles(Map<String, String> styles, Optional<GeneratedFile> logo) {
        public OwnFiles {
            styles = Collections.unmodifiableMap(new LinkedHashMap<>(styles));
        }
    }

    /** All pages of a site: the first one, the guides, the pages of the document, the webhooks, the changelog. */
    public List<SitePage> pages(SiteContext site) {
        List<SitePage> documented = site.pages().all();
        List<SitePage> all = new ArrayList<>(documented.subList(0, 1));
        guides.forEach(guide -> all.add(guide.page()));
        all.addAll(documented.subList(1, documented.size()));
        webhooks.forEach(webhook -> all.add(webhook.page()));
        changelog.ifPresent(each -> all.add(each.page()));
        return all;
    }

    /** The pages that guides may link to. */
    public GuideLinks.Site links(SiteContext site) {
        return GuideLinks.Site.of(
                guides, pages(site), id -> site.model().operation(id).map(site.pages()::of));
    }
}

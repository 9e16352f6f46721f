package dev.callwright.core.emit.site.plan;

import dev.callwright.core.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the user sets for a site, and the pages that are not made from operations and types.
 *
 * @param title the title; empty: that of the API
 * @param gateway the URL of the gateway that sends requests from the pages
 * @param provider the name of the API in URLs of the gateway; empty: the variable of the client in TypeScript
 * @param logo the path of the logo below the site
 * @param styles the paths of the user's style sheets below the site
 * @param before the sections of the navigation before the resources
 * @param after those after the resources
 * @param head further elements in the head of a page
 */
public record SiteDesign(
        Optional<String> title,
        Optional<String> gateway,
        Optional<String> provider,
        Optional<String> logo,
        List<String> styles,
        List<SiteSection> before,
        List<SiteSection> after,
        Function<SitePage, Html> head) {
    /** A site without settings. */
    public static final SiteDesign PLAIN = new SiteDesign(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            page -> Html.NONE);

    public SiteDesign {
        styles = List.copyOf(styles);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}

package dev.callwright.core.emit.site.guide;

import dev.callwright.core.emit.site.plan.SitePage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The links of a guide to other pages: to the files of other guides, to pages of the site by their address, and to operations
 * as {@code operation:ID}.
 */
public final class GuideLinks {
    /** What the ids of headings in guides begin with. */
    public static final String ID_PREFIX = "guide.";

    private static final Pattern LINK = Pattern.compile("([^?#]*)(#[A-Za-z0-9._~()%-]*)?");
    private static final Pattern EXTENSION = Pattern.compile("\\.(?:md|markdown|html)$");
    private static final String OPERATION = "operation:";

    private final Site site;
    private final Guide from;
    private final String extension;

    /**
     * The pages that a guide may link to.
     *
     * @param guides the guides by the path of their file, without dots
     * @param pages all pages by address
     * @param operations finds the page of an operation by its id
     */
    public record Site(
            Map<String, SitePage> guides,
            Map<String, SitePage> pages,
            Function<String, Optional<SitePage>> operations) {
        public Site {
            guides = Map.copyOf(guides);
            pages = Map.copyOf(pages);
        }

        /** The pages that guides may link to. */
        public static Site of(
                List<Guide> guides, List<SitePage> pages, Function<String, Optional<SitePage>> operations) {
            return new Site(
                    guides.stream()
                            .collect(Collectors.toMap(
                                    guide -> withoutDots(guide.source().path()), Guide::page, (one, other) -> one)),
                    pages.stream().collect(Collectors.toMap(SitePage::address, page -> page, (one, other) -> one)),
                    operations);
        }
    }

    /**
     * The links of a guide.
     *
     * @param extension the extension of pages that links lead to, such as {@code .html}
     */
    public GuideLinks(Site site, Guide from, String extension) {
        this.site = site;
        this.from = from;
        this.extension = extension;
    }

    /** The relative URL of the page that a link leads to; empty: it leads to no page of the site. */
    public Optional<String> resolve(String href) {
        if (href.startsWith(OPERATION)) {
            return site.operations().apply(href.substring(OPERATION.length())).map(page -> url(page, ""));
        }
        Matcher link = LINK.matcher(href);
        if (!link.matches() || href.isEmpty() || link.group(1).contains(":") || href.startsWith("/")) {
            return Optional.empty();
        }
        String fragment = link.group(2) == null ? "" : link.group(2);
        Optional<SitePage> page = link.group(1).isEmpty() ? Optional.of(from.page()) : page(link.group(1));
        return page.map(target -> url(target, fragment));
    }

    private Optional<SitePage> page(String path) {
        String source = from.source().path();
        String file = withoutDots(source.substring(0, source.lastIndexOf('/') + 1) + path);
        String own = from.page().address();
        String address = withoutDots(own.substring(0, own.lastIndexOf('/') + 1) + path);
        return Optional.ofNullable(site.guides().get(file))
                .or(() -> Optional.ofNullable(
                        site.pages().get(EXTENSION.matcher(address).replaceFirst(""))));
    }

    private String url(SitePage page, String fragment) {
        boolean isHeading = site.guides().containsValue(page) && extension.equals(".html") && !fragment.isEmpty();
        String encoded = fragment.replace("(", "%28").replace(")", "%29");
        return page.from(from.page(), extension) + (isHeading ? "#" + ID_PREFIX + encoded.substring(1) : encoded);
    }

    private static String withoutDots(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}

package dev.callwright.core.emit.site.host;

import dev.callwright.core.output.GeneratedFile;
import java.util.List;

/** Emits {@code sitemap.xml} (sitemaps.org), the list of pages for crawlers. */
public final class SiteMap {
    // The format allows no more in one file; what comes first is listed.
    private static final int MOST = 50_000;

    private SiteMap() {}

    /**
     * The file, with a path below the site.
     *
     * @param pages the files of the pages, the index first
     */
    public static GeneratedFile of(SiteAddress address, List<String> pages) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        pages.stream()
                .limit(MOST)
                .forEach(page -> xml.append("  <url><loc>")
                        .append(escaped(address.of(page)))
                        .append("</loc></url>\n"));
        return new GeneratedFile("sitemap.xml", xml.append("</urlset>\n").toString());
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}

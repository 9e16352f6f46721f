package dev.callwright.core.emit.site.plan;

import java.util.List;

/**
 * A page of a site.
 *
 * @param address its path below the site without extension, such as {@code operations/GetBook}
 * @param title its title, one line of visible text
 * @param ancestors the pages above it, the index first
 */
public record SitePage(String address, String title, List<SitePage> ancestors) {
    public SitePage {
        ancestors = List.copyOf(ancestors);
    }

    /** The path of the file with an extension such as {@code .html}, below the site. */
    public String file(String extension) {
        return address + extension;
    }

    /** The relative link from another page to this one. */
    public String from(SitePage other) {
        return from(other, ".html");
    }

    /** The relative link from another page to the file of this one with an extension. */
    public String from(SitePage other, String extension) {
        return other.toRoot() + file(extension);
    }

    /** The relative path from this page to the root of the site: empty or {@code ../}. */
    public String toRoot() {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }
}

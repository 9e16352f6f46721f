package dev.callwright.core.source.site;

import java.util.List;
import java.util.Optional;

/**
 * The files of the site's settings.
 *
 * @param logo the image beside the title
 * @param css the user's own style sheet
 * @param guides the extra pages, in the order of the settings
 */
public record SiteFiles(Optional<Logo> logo, Optional<String> css, List<Guide> guides) {
    public SiteFiles {
        guides = List.copyOf(guides);
    }

    /**
     * An image.
     *
     * @param name its name in the site, such as {@code logo.svg}
     * @param bytes its bytes, each as the character with this code
     */
    public record Logo(String name, String bytes) {}

    /**
     * A Markdown file.
     *
     * @param name its name in the site, without an ending
     * @param path its path as in the settings, with {@code /} between names
     * @param text its text
     */
    public record Guide(String name, String path, String text) {}
}

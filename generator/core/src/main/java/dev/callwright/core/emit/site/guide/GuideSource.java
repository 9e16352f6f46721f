package dev.callwright.core.emit.site.guide;

/**
 * A Markdown file of the user.
 *
 * @param name its name in the site, without an ending
 * @param path its path on this machine, with {@code /} between names
 * @param text its text
 */
public record GuideSource(String name, String path, String text) {}

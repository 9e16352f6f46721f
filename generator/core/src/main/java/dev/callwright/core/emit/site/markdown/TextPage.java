package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.plan.SitePage;

/**
 * A page as Markdown.
 *
 * @param page the page
 * @param note a few words about it; may be empty
 * @param text its text
 */
record TextPage(SitePage page, String note, String text) {}

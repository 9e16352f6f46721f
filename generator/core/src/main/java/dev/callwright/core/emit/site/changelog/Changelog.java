package dev.callwright.core.emit.site.changelog;

import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.limit.Limit;
import java.util.ArrayList;
import java.util.List;

/**
 * The changelog of a site.
 *
 * @param page its page
 * @param releases the releases, the newest first
 * @param left the number of older releases that the page leaves out
 */
public record Changelog(SitePage page, List<Release> releases, int left) {
    public Changelog {
        releases = List.copyOf(releases);
    }

    /** The changelog below the first page of a site, with as many differences as a page may have. */
    public static Changelog of(List<Release> releases, int left, SitePage index) {
        List<Release> shown = new ArrayList<>();
        int room = Limit.SITE_CHANGES.value();
        for (Release release : releases) {
            Release taken = release.first(room);
            shown.add(taken);
            room -= taken.size();
        }
        return new Changelog(new SitePage("changelog", "Changelog", List.of(index)), shown, left);
    }
}

package dev.callwright.core;

import dev.callwright.core.emit.site.changelog.Changelog;
import dev.callwright.core.emit.site.changelog.Release;
import dev.callwright.core.emit.site.changelog.ReportedRelease;
import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.extra.SiteExtras.OwnFiles;
import dev.callwright.core.emit.site.extra.ThemeStyles;
import dev.callwright.core.emit.site.guide.Guide;
import dev.callwright.core.emit.site.guide.GuideSource;
import dev.callwright.core.emit.site.host.PageHead;
import dev.callwright.core.emit.site.host.SiteAddress;
import dev.callwright.core.emit.site.plan.SiteDesign;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.plan.SitePages;
import dev.callwright.core.emit.site.plan.SiteSection;
import dev.callwright.core.emit.site.webhook.WebhookEntry;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.site.ReportFiles;
import dev.callwright.core.source.site.SiteFileReader;
import dev.callwright.core.source.site.SiteFiles;
import dev.callwright.core.text.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the documentation site, with the files that they name. */
final class SiteSetup {
    private static final String ASSETS = "assets/";

    private final Settings settings;
    private final SiteExtras extras;

    private SiteSetup(Settings settings, SiteExtras extras) {
        this.settings = settings;
        this.extras = extras;
    }

    /**
     * Reads the files that the settings name.
     *
     * @param docsUrl the base URL of links that lead to no page
     */
    static SiteSetup of(Settings settings, ApiModel model, Optional<String> docsUrl) {
        SiteFiles files = SiteFileReader.read(
                settings.text(Setting.SITE_LOGO), settings.text(Setting.SITE_CSS), settings.texts(Setting.SITE_PAGES));
        SitePage index = SitePages.index(model.info(), settings.text(Setting.SITE_TITLE));
        List<GuideSource> guides = files.guides().stream()
                .map(guide -> new GuideSource(guide.name(), guide.path(), guide.text()))
                .toList();
        return new SiteSetup(
                settings,
                new SiteExtras(
                        settings.text(Setting.SITE_URL).map(SiteAddress::new),
                        docsUrl,
                        Guide.of(guides, index),
                        WebhookEntry.of(model, index),
                        changelog(settings.texts(Setting.SITE_CHANGELOG), index),
                        own(settings, files)));
    }

    private static Optional<Changelog> changelog(List<String> names, SitePage index) {
        List<Release> releases = ReportFiles.read(names).stream()
                .map(report -> ReportedRelease.of(report.name(), report.json()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Changelog.of(releases, ReportFiles.left(names), index));
    }

    private static OwnFiles own(Settings settings, SiteFiles files) {
        Map<String, String> styles = new LinkedHashMap<>();
        ThemeStyles.of(colors(settings)).ifPresent(css -> styles.put(ASSETS + "theme.css", css));
        files.css().ifPresent(css -> styles.put(ASSETS + "user.css", css));
        return new OwnFiles(
                styles, files.logo().map(logo -> GeneratedFile.ofBytes(ASSETS + logo.name(), logo.bytes())));
    }

    private static Map<String, String> colors(Settings settings) {
        Map<String, String> colors = new LinkedHashMap<>();
        for (String entry : settings.texts(Setting.SITE_COLORS)) {
            int equals = entry.indexOf('=');
            colors.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return colors;
    }

    /** The guides, webhooks and files of the user. */
    SiteExtras extras() {
        return extras;
    }

    /** What the pages show of the settings. */
    SiteDesign design() {
        Optional<PageHead> head = extras.address().map(PageHead::new);
        return new SiteDesign(
                settings.text(Setting.SITE_TITLE),
                settings.text(Setting.SITE_GATEWAY),
                settings.text(Setting.SITE_PROVIDER),
                extras.own().logo().map(GeneratedFile::path),
                List.copyOf(extras.own().styles().keySet()),
                section("Guides", extras.guides().stream().map(Guide::page).toList()),
                after(),
                page -> head.map(elements -> elements.of(page)).orElse(Html.NONE));
    }

    private List<SiteSection> after() {
        List<SiteSection> sections = new ArrayList<>();
        sections.addAll(section(
                "Webhooks", extras.webhooks().stream().map(WebhookEntry::page).toList()));
        sections.addAll(section(
                "Releases", extras.changelog().stream().map(Changelog::page).toList()));
        return sections;
    }

    private static List<SiteSection> section(String title, List<SitePage> pages) {
        return pages.isEmpty() ? List.of() : List.of(new SiteSection(title, pages));
    }
}

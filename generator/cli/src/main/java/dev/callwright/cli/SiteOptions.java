package dev.callwright.cli;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the documentation site. */
final class SiteOptions {
    @Option(names = "--site-url", paramLabel = "URL", description = "The address of the published site.")
    private @Nullable String url;

    @Option(names = "--site-title", paramLabel = "TEXT", description = "The name of the site.")
    private @Nullable String title;

    @Option(
            names = "--site-logo",
            paramLabel = "FILE",
            description = "An image beside the title: an SVG, PNG, JPEG or WebP file.")
    private @Nullable String logo;

    @Option(
            names = "--site-color",
            paramLabel = "NAME=COLOR",
            description = "A color of the theme, such as accent=#0a5c7d; repeatable.")
    private List<String> colors = new ArrayList<>();

    @Option(
            names = "--site-gateway",
            paramLabel = "URL",
            description = "The address of the gateway that sends requests of the pages.")
    private @Nullable String gateway;

    @Option(names = "--site-css", paramLabel = "FILE", description = "A style sheet to add.")
    private @Nullable String css;

    @Option(
            names = "--site-page",
            paramLabel = "FILE",
            description = "A Markdown file that becomes a page; repeatable.")
    private List<String> pages = new ArrayList<>();

    @Option(
            names = "--site-changelog",
            paramLabel = "FILE|DIR",
            description = "A report of 'callwright diff --report json=FILE' for the changelog, or a folder of them;"
                    + " repeatable.")
    private List<String> changelog = new ArrayList<>();

    /** Adds the settings of the options. */
    Settings.Builder addTo(Settings.Builder settings) {
        return settings.set(Setting.SITE_URL, Optional.ofNullable(url))
                .set(Setting.SITE_TITLE, Optional.ofNullable(title))
                .set(Setting.SITE_LOGO, Optional.ofNullable(logo))
                .set(Setting.SITE_COLORS, colors)
                .set(Setting.SITE_GATEWAY, Optional.ofNullable(gateway))
                .set(Setting.SITE_CSS, Optional.ofNullable(css))
                .set(Setting.SITE_PAGES, pages)
                .set(Setting.SITE_CHANGELOG, changelog);
    }
}

package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePackages;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.plan.SiteSection;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.text.Block.Item;
import java.util.List;

/** The first page of a site. */
final class IndexText {
    private final SiteContext site;
    private final PageLinks links;

    IndexText(SiteContext site) {
        this.site = site;
        this.links = new PageLinks(site, site.pages().index());
    }

    /** The text of the page. */
    String text() {
        ApiInfo info = site.model().info();
        PageText text = new PageText()
                .heading(1, site.pages().index().title())
                .paragraph(new InlineText().text("Version ").code(info.version()))
                .description(
                        site.descriptions()
                                .of(info.docs().summary(), info.docs().description()),
                        1)
                .heading(2, "Servers")
                .list(site.model().servers().stream().map(IndexText::server).toList());
        if (!site.model().securitySchemes().isEmpty()) {
            text.heading(2, "Authentication")
                    .list(site.model().securitySchemes().values().stream()
                            .map(IndexText::scheme)
                            .toList());
        }
        install(text);
        site.design().before().forEach(section -> section(section, text));
        text.heading(2, "Resources")
                .list(links(
                        site.model().resources().stream().map(site.pages()::of).toList()));
        site.design().after().forEach(section -> section(section, text));
        return text.text();
    }

    private static Item server(Server server) {
        InlineText line = new InlineText().code(server.template());
        String words = server.description().isBlank() ? server.name() : server.description();
        return item(words.isBlank() ? line : line.text(": " + words.strip()));
    }

    private static Item scheme(SecurityScheme scheme) {
        InlineText line = new InlineText().code(scheme.name()).text(": ");
        return item(
                switch (scheme.kind()) {
                    case BASIC -> line.text("user name and password (HTTP Basic)");
                    case BEARER -> line.text("a token in the header ").code("Authorization: Bearer");
                    case API_KEY_HEADER -> line.text("a key in the header ").code(scheme.parameter());
                    case API_KEY_QUERY ->
                        line.text("a key in the query parameter ").code(scheme.parameter());
                    case API_KEY_COOKIE -> line.text("a key in the cookie ").code(scheme.parameter());
                    case OAUTH2 -> line.text("a token of OAuth 2");
                    case OPEN_ID_CONNECT -> line.text("a token of OpenID Connect");
                    case OTHER -> line.text("credentials that the caller sets");
                });
    }

    private void install(PageText text) {
        SitePackages packages = site.packages();
        text.heading(2, "Install")
                .paragraph(new InlineText().text("Java 17:"))
                .code("xml", """
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                        </dependency>
                        """.formatted(packages.groupId(), packages.artifactId(), packages.javaVersion()))
                .paragraph(new InlineText().text("TypeScript:"))
                .code("sh", "npm install " + packages.npm());
    }

    private void section(SiteSection section, PageText text) {
        text.heading(2, section.title()).list(links(section.pages()));
    }

    private List<Item> links(List<SitePage> pages) {
        return pages.stream()
                .map(page -> item(new InlineText().link(links.to(page), page.title())))
                .toList();
    }

    private static Item item(InlineText line) {
        return new Item(line.paragraph().blocks());
    }
}

package dev.callwright.core.emit.site;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.host.ContentSecurity;
import dev.callwright.core.emit.site.host.HostFiles;
import dev.callwright.core.emit.site.host.SiteMap;
import dev.callwright.core.emit.site.markdown.TextSite;
import dev.callwright.core.emit.site.page.HtmlPages;
import dev.callwright.core.emit.site.page.SiteAssets;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.script.CallScripts;
import dev.callwright.core.emit.site.search.OperationIndex;
import dev.callwright.core.emit.site.search.SearchFiles;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Emits the documentation site of an API. */
public final class SiteEmitter {
    private static final String FOLDER = "site/";

    private final SiteContext site;
    private final SiteExtras extras;
    private final SiteAssets assets = new SiteAssets();

    /** An emitter for one API. */
    public SiteEmitter(SiteContext site, SiteExtras extras) {
        this.site = site;
        this.extras = extras;
    }

    /** The files of the site, all below {@code site/}. */
    public List<GeneratedFile> emit() {
        CallScripts scripts = new CallScripts(site);
        assets.put("assets/api.js", scripts.api());
        extras.own().styles().forEach(assets::put);
        List<GeneratedFile> files = new ArrayList<>();
        HtmlPages html = new HtmlPages(site, assets);
        List<GeneratedFile> pages = html.emit(operation -> {
            SitePage page = site.pages().of(operation);
            String script = scripts.of(operation);
            files.add(new GeneratedFile(FOLDER + page.file(".js"), script));
            return links(page, script);
        });
        files.addAll(pages);
        files.addAll(html.emit(extras));
        files.addAll(assets.files(FOLDER));
        others().forEach(file -> files.add(file.in(FOLDER)));
        return files;
    }

    // With paths below the site.
    private List<GeneratedFile> others() {
        List<GeneratedFile> files = new ArrayList<>(TextSite.of(site, extras));
        files.add(OperationIndex.of(site));
        files.addAll(SearchFiles.of(site, extras));
        files.addAll(HostFiles.of(ContentSecurity.of(site.model(), site.design().gateway())));
        extras.address().ifPresent(address -> files.add(SiteMap.of(address, addresses())));
        extras.own().logo().ifPresent(files::add);
        return files;
    }

    private List<String> addresses() {
        return extras.pages(site).stream().map(page -> page.file(".html")).toList();
    }

    private List<String> links(SitePage page, String script) {
        String own = page.file(".js");
        return List.of(
                page.toRoot() + assets.link("assets/api.js"),
                own.substring(own.lastIndexOf('/') + 1) + "?v=" + SiteAssets.digest(script));
    }
}

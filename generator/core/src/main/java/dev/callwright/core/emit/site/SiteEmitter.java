package dev.callwright.core.emit.site;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.host.ContentSecurity;
import dev.callwright.core.emit.site.host.HostFiles;
import dev.callwright.core.emit.site.host.SiteMap;
import dev.callwright.core.emit.site.markdown.TextSite;
import dev.callwright.core.emit.site.page.HtmlPages;
import dev.callwright.core.emit.site.page.SiteAssets;
import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.script.CallScripts;
import dev.callwright.core.emit.site.search.OperationIndex;
import dev.callwright.core.emit.site.search.SearchFiles;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Emits the documentation site of an API. */
public final class SiteEmitter {
    private static final String FOLDER = "site/";

    private final SiteContext site;
    private final SiteExtras extras;

    /** An emitter for one API. */
    public SiteEmitter(SiteContext site, SiteExtras extras) {
        this.site = site;
        this.extras = extras;
    }

    /** The files of the site, all below {@code site/}. */
    public List<GeneratedFile> emit() {
        PlannedCalls calls = new PlannedCalls(site.model(), site.names());
        CallScripts scripts = new CallScripts(site, calls);
        SiteAssets assets = new SiteAssets();
        assets.put("assets/api.js", scripts.api());
        extras.own().styles().forEach(assets::put);
        HtmlPages pages = new HtmlPages(site, assets, calls);
        List<GeneratedFile> files = new ArrayList<>(assets.files(FOLDER));
        files.addAll(pages.others());
        files.addAll(pages.of(extras));
        for (Operation operation : site.model().operations()) {
            String script = site.pages().of(operation).file(".js");
            files.add(pages.of(operation));
            files.add(new GeneratedFile(FOLDER + script, scripts.of(operation)));
        }
        texts().forEach(file -> files.add(file.in(FOLDER)));
        return files;
    }

    // With paths below the site.
    private List<GeneratedFile> texts() {
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
}

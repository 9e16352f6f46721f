package dev.callwright.core.emit.site;

import dev.callwright.core.emit.site.page.HtmlPages;
import dev.callwright.core.emit.site.page.SiteAssets;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.script.CallScripts;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Emits the documentation site of an API. */
public final class SiteEmitter {
    private static final String FOLDER = "site/";

    private final SiteContext site;
    private final SiteAssets assets = new SiteAssets();

    /** An emitter for one API. */
    public SiteEmitter(SiteContext site) {
        this.site = site;
    }

    /** The files of the site, all below {@code site/}. */
    public List<GeneratedFile> emit() {
        CallScripts scripts = new CallScripts(site);
        assets.put("assets/api.js", scripts.api());
        List<GeneratedFile> files = new ArrayList<>();
        List<GeneratedFile> pages = new HtmlPages(site, assets).emit(operation -> {
            SitePage page = site.pages().of(operation);
            String script = scripts.of(operation);
            files.add(new GeneratedFile(FOLDER + page.file(".js"), script));
            return links(page, script);
        });
        files.addAll(pages);
        files.addAll(assets.files(FOLDER));
        return files;
    }

    private List<String> links(SitePage page, String script) {
        String own = page.file(".js");
        return List.of(
                page.toRoot() + assets.link("assets/api.js"),
                own.substring(own.lastIndexOf('/') + 1) + "?v=" + SiteAssets.digest(script));
    }
}

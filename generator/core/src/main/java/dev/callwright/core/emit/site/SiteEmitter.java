package dev.callwright.core.emit.site;

import dev.callwright.core.emit.site.page.HtmlPages;
import dev.callwright.core.emit.site.page.SiteAssets;
import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.script.CallScripts;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Emits the documentation site of an API. */
public final class SiteEmitter {
    private static final String FOLDER = "site/";

    private final SiteContext site;

    /** An emitter for one API. */
    public SiteEmitter(SiteContext site) {
        this.site = site;
    }

    /** The files of the site, all below {@code site/}. */
    public List<GeneratedFile> emit() {
        PlannedCalls calls = new PlannedCalls(site.model(), site.names());
        CallScripts scripts = new CallScripts(site, calls);
        SiteAssets assets = new SiteAssets();
        assets.put("assets/api.js", scripts.api());
        HtmlPages pages = new HtmlPages(site, assets, calls);
        List<GeneratedFile> files = new ArrayList<>(assets.files(FOLDER));
        files.addAll(pages.others());
        for (Operation operation : site.model().operations()) {
            String script = site.pages().of(operation).file(".js");
            files.add(pages.of(operation));
            files.add(new GeneratedFile(FOLDER + script, scripts.of(operation)));
        }
        return files;
    }
}

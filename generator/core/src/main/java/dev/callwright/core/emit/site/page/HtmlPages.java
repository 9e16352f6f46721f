package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Renders the pages of a site that are made from the document. */
public final class HtmlPages {
    private final SiteContext site;
    private final PageRenderer renderer;
    private final PageFrame frame;
    private final PageCode code;

    /** The pages of a site with these assets and calls. */
    public HtmlPages(SiteContext site, SiteAssets assets, PlannedCalls calls) {
        this.site = site;
        this.renderer = new PageRenderer(site);
        this.frame = new PageFrame(renderer, assets);
        this.code = new PageCode(calls);
    }

    /** The page of an operation. */
    public GeneratedFile of(Operation operation) {
        return frame.file(site.pages().of(operation), new OperationPage(renderer, operation).content(code));
    }

    /** The index, the page of credentials, and the pages of resources and types. */
    public List<GeneratedFile> others() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(frame.file(site.pages().index(), new IndexPage(renderer).content(code)));
        files.add(frame.file(site.pages().credentials(), new CredentialsPage(renderer).content()));
        site.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .map(resource -> frame.file(site.pages().of(resource), new ResourcePage(renderer, resource).content()))
                .forEach(files::add);
        TypeUses uses = new TypeUses(site);
        for (TypeDefinition type : site.model().types()) {
            site.pages().of(type.id()).map(page -> schema(type, page, uses)).ifPresent(files::add);
        }
        return files;
    }

    /** The files of the guides and webhooks. */
    public List<GeneratedFile> of(SiteExtras extras) {
        return new ExtraPages(renderer, frame).emit(extras);
    }

    private GeneratedFile schema(TypeDefinition type, SitePage page, TypeUses uses) {
        return frame.file(page, new SchemaPage(renderer, type).content(uses));
    }
}

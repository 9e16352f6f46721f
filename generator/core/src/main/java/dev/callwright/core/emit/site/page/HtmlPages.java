package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Renders the pages of a site that are made from the document. */
public final class HtmlPages {
    private final SiteContext site;
    private final PageRenderer renderer;
    private final PageFrame frame;
    private final PageCode code;

    /** The pages of a site with these assets. */
    public HtmlPages(SiteContext site, SiteAssets assets) {
        this.site = site;
        this.renderer = new PageRenderer(site);
        this.frame = new PageFrame(renderer, assets);
        this.code = new PageCode(site);
    }

    /**
     * The files.
     *
     * @param scripts the links to the scripts of an operation's page, relative to the page
     */
    public List<GeneratedFile> emit(Function<Operation, List<String>> scripts) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(frame.file(site.pages().index(), new IndexPage(renderer).content(code)));
        site.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .map(resource -> frame.file(site.pages().of(resource), new ResourcePage(renderer, resource).content()))
                .forEach(files::add);
        for (Operation operation : site.model().operations()) {
            files.add(frame.file(
                    site.pages().of(operation),
                    new OperationPage(renderer, operation).content(code, scripts.apply(operation))));
        }
        TypeUses uses = new TypeUses(site);
        for (TypeDefinition type : site.model().types()) {
            site.pages().of(type.id()).map(page -> schema(type, page, uses)).ifPresent(files::add);
        }
        return files;
    }

    private GeneratedFile schema(TypeDefinition type, SitePage page, TypeUses uses) {
        return frame.file(page, new SchemaPage(renderer, type).content(uses));
    }
}

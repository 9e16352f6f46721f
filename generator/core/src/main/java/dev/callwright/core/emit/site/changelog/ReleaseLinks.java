package dev.callwright.core.emit.site.changelog;

import dev.callwright.core.emit.site.changelog.Release.Target;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the pages of what differences are about, as far as the API still has it. */
public final class ReleaseLinks {
    private final SiteContext site;
    private final Map<String, Operation> operations = new HashMap<>();

    /** The pages of a site. */
    public ReleaseLinks(SiteContext site) {
        this.site = site;
        site.model().operations().forEach(each -> operations.put(fold(each.id()), each));
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** The page; empty: there is none. */
    public Optional<SitePage> page(Target target) {
        return Optional.ofNullable(operations.get(fold(target.operation())))
                .map(site.pages()::of)
                .or(() -> site.pages().of(new TypeId(target.type())));
    }
}

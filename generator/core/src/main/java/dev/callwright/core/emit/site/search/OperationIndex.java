package dev.callwright.core.emit.site.search;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Emits {@code index.json}, the list of operations with their pages. */
public final class OperationIndex {
    private OperationIndex() {}

    /** The file, with a path below the site. */
    public static GeneratedFile of(SiteContext site) {
        List<Map<String, Object>> operations = site.model().operations().stream()
                .map(operation -> entry(operation, site.pages().of(operation)))
                .toList();
        String json = "{\"title\":" + JsonLines.value(site.pages().index().title()) + ",\"version\":"
                + JsonLines.value(site.model().info().version()) + ",\"operations\":" + JsonLines.array(operations)
                + "}\n";
        return new GeneratedFile("index.json", json);
    }

    private static Map<String, Object> entry(Operation operation, SitePage page) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("operationId", operation.id());
        entry.put("title", page.title());
        entry.put("method", operation.method());
        entry.put("path", operation.path());
        entry.put("resource", operation.resource());
        entry.put("deprecated", operation.deprecated());
        entry.put("page", page.file(".html"));
        entry.put("markdown", page.file(".md"));
        return entry;
    }
}

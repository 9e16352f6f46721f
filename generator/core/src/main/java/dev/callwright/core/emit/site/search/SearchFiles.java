package dev.callwright.core.emit.site.search;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Emits the files of the search, whose format is in {@code templates/site/src/page/search-format.ts}: one per top-level
 * resource, and one each for types, webhooks and guides, so that a change touches few of them.
 */
public final class SearchFiles {
    private static final String FOLDER = "assets/search/";

    private final SiteContext site;
    private final SiteExtras extras;
    private final Map<String, List<List<Object>>> groups = new LinkedHashMap<>();

    private SearchFiles(SiteContext site, SiteExtras extras) {
        this.site = site;
        this.extras = extras;
    }

    /** The files, with paths below the site. */
    public static List<GeneratedFile> of(SiteContext site, SiteExtras extras) {
        return new SearchFiles(site, extras).files();
    }

    private List<GeneratedFile> files() {
        extras.guides().forEach(guide -> add("guides", entry("g", guide.page(), "", "", List.of())));
        extras.changelog().ifPresent(changelog -> add("guides", entry("g", changelog.page(), "", "", List.of())));
        for (Resource top : site.model().resources()) {
            // No other group has a name with a slash.
            String group = site.pages().of(top).address();
            top.withDescendants().forEach(resource -> add(group, resource));
        }
        extras.webhooks()
                .forEach(entry -> add(
                        "webhooks",
                        entry(
                                "w",
                                entry.page(),
                                "",
                                entry.webhook().map(Webhook::name).orElse(""),
                                List.of())));
        site.model()
                .types()
                .forEach(type -> site.pages()
                        .of(type.id())
                        .ifPresent(page -> add(
                                "schemas",
                                entry(
                                        "s",
                                        page,
                                        "",
                                        "",
                                        anchors(SearchFields.of(site.fields().page(type)))))));
        return written();
    }

    private List<GeneratedFile> written() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile(
                FOLDER + "index.js", script("{\"groups\":" + JsonLines.value(List.copyOf(groups.keySet())) + "}")));
        groups.forEach((group, pages) -> files.add(new GeneratedFile(
                FOLDER + group + ".js",
                script("{\"group\":" + JsonLines.value(group) + ",\"pages\":" + JsonLines.array(pages) + "}"))));
        return files;
    }

    private static String script(String json) {
        return "(globalThis.callwright ??= []).push(" + json + ");\n";
    }

    private void add(String group, Resource resource) {
        add(group, entry("r", site.pages().of(resource), "", String.join(" ", resource.path()), List.of()));
        for (Operation operation : resource.operations()) {
            add(
                    group,
                    entry(
                            "o",
                            site.pages().of(operation),
                            operation.method() + " " + operation.path(),
                            operation.id(),
                            anchors(SearchFields.of(fields(operation)))));
        }
    }

    private List<Field> fields(Operation operation) {
        return site.fields().request(operation).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void add(String group, List<Object> entry) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(entry);
    }

    private static List<String> anchors(List<Field> fields) {
        return fields.stream().map(Field::anchor).toList();
    }

    private static List<Object> entry(String kind, SitePage page, String detail, String id, List<String> fields) {
        List<Object> entry = new ArrayList<>(
                List.of(kind, page.title(), VisibleText.line(detail), page.file(".html"), VisibleText.line(id)));
        if (!fields.isEmpty()) {
            entry.add(fields);
        }
        return entry;
    }
}

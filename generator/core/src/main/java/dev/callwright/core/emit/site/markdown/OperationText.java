package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Replaced;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of an operation. */
final class OperationText {
    private final SiteContext site;
    private final SnippetPlanner planner;
    private final SnippetRenderer snippets;
    private final Replaced replaced;

    OperationText(SiteContext site, SnippetPlanner planner, SnippetRenderer snippets) {
        this.site = site;
        this.planner = planner;
        this.snippets = snippets;
        this.replaced = new Replaced(site.model());
    }

    /** The text of the page. */
    String of(Operation operation) {
        SitePage page = site.pages().of(operation);
        PageLinks links = new PageLinks(site, page);
        PageText text = new PageText()
                .heading(1, page.title())
                .paragraph(new InlineText().code(operation.method() + " " + operation.path()))
                .paragraph(where(operation, page, links));
        text.description(site.descriptions().of(operation.docs().description()), 1);
        text.paragraph(authentication(operation));
        inputs(operation, new FieldList(site, links), text);
        responses(operation, links, text);
        SnippetPlan plan = planner.plan(operation, Variant.MINIMAL);
        for (SnippetLanguage language : SnippetLanguage.values()) {
            text.heading(2, language.label()).code(fence(language), snippets.render(plan, language));
        }
        return text.text();
    }

    private InlineText where(Operation operation, SitePage page, PageLinks links) {
        InlineText line = new InlineText();
        if (operation.deprecated()) {
            line.strong("Deprecated.").text(" ");
            replaced.by(operation)
                    .map(other -> site.pages().of(other.operation()))
                    .ifPresent(other -> line.text("Use ")
                            .link(links.to(other), other.title())
                            .text(" instead. "));
        }
        line.text("Operation ").code(operation.id()).text(" of ");
        SitePage resource = page.ancestors().get(page.ancestors().size() - 1);
        return line.link(links.to(resource), resource.title()).text(".");
    }

    private static InlineText authentication(Operation operation) {
        InlineText line = new InlineText().text("Authentication: ");
        List<SecurityRequirement> alternatives = operation.security();
        for (int i = 0; i < alternatives.size(); i++) {
            line.text(i == 0 ? "" : " or ");
            List<String> schemes = List.copyOf(alternatives.get(i).schemes());
            line.text(schemes.isEmpty() ? "none" : "");
            for (int j = 0; j < schemes.size(); j++) {
                line.text(j == 0 ? "" : " with ").code(schemes.get(j));
            }
        }
        return line.text(alternatives.isEmpty() ? "none." : ".");
    }

    private void inputs(Operation operation, FieldList list, PageText text) {
        site.fields().request(operation).forEach((place, some) -> {
            text.heading(2, title(place));
            if (place.isInBody()) {
                operation
                        .body()
                        .ifPresent(body -> text.paragraph(
                                new InlineText().code(body.mediaType()).text(body.required() ? ", required" : "")));
            }
            text.list(list.items(some));
        });
    }

    private static String title(Location place) {
        return switch (place) {
            case PATH -> "Path parameters";
            case QUERY, QUERYSTRING -> "Query parameters";
            case HEADER -> "Headers";
            case COOKIE -> "Cookies";
            case BODY, WHOLE_BODY -> "Body";
        };
    }

    private void responses(Operation operation, PageLinks links, PageText text) {
        Result result = operation.result();
        text.heading(2, "Response").paragraph(new InlineText().text(kind(result)));
        List<Item> statuses = operation.response().successes().stream()
                .map(status -> status(operation, status, new InlineText().code(status), ": "))
                .toList();
        if (!statuses.isEmpty()) {
            text.list(statuses);
        }
        Map<String, TypeRef> types = new LinkedHashMap<>(result.statuses().types());
        if (types.isEmpty()) {
            result.type().ifPresent(type -> types.put("", type));
        }
        types.forEach((status, type) -> {
            InlineText line = new InlineText();
            if (!status.isEmpty()) {
                line.code(status).text(": ");
            }
            text.paragraph(line.all(links.type(type)))
                    .list(site.fields().response(type, "response").accept(new FieldList(site, links)));
        });
        List<Item> errors = operation.errors().stream()
                .map(error -> {
                    InlineText line = new InlineText().code(error.status());
                    error.type().ifPresent(type -> line.text(": ").all(links.type(type)));
                    return status(operation, error.status(), line, error.type().isPresent() ? ". " : ": ");
                })
                .toList();
        if (!errors.isEmpty()) {
            text.heading(2, "Errors").list(errors);
        }
    }

    // The description of a response behind its status.
    private Item status(Operation operation, String status, InlineText line, String separator) {
        List<Block> text = site.descriptions()
                .of(operation.response().descriptions().getOrDefault(status, ""))
                .forComment()
                .blocks();
        List<Block> blocks = new ArrayList<>();
        boolean starts = !text.isEmpty() && text.get(0) instanceof Block.Paragraph;
        if (starts) {
            line.text(separator).all(((Block.Paragraph) text.get(0)).inlines());
        }
        blocks.addAll(line.paragraph().blocks());
        blocks.addAll(starts ? text.subList(1, text.size()) : text);
        return new Item(blocks);
    }

    private static String kind(Result result) {
        String words = switch (result.kind()) {
            case JSON -> "JSON";
            case TEXT -> "Text";
            case BINARY -> "Bytes";
            case EVENTS, NAMED_EVENTS -> "A stream of server-sent events";
            case LINES -> "A stream of JSON lines";
            case SEQUENCE -> "A JSON text sequence";
            case NONE -> "No content";
        };
        String media = result.mediaType().map(type -> " (" + type + ")").orElse("");
        return words + media + (result.statuses().isOptional() ? ", or no content" : "") + ".";
    }

    private static String fence(SnippetLanguage language) {
        return switch (language) {
            case JAVA -> "java";
            case TYPESCRIPT -> "ts";
            case CURL -> "sh";
        };
    }
}

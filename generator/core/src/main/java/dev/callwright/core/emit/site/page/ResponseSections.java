package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.FieldAnchor;
import dev.callwright.core.emit.site.page.OperationSections.SectionView;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of an operation's page with its responses and errors. */
final class ResponseSections {
    private static final String RESPONSE = "response";
    private static final String ERROR = "error";

    private final PageRenderer renderer;
    private final Operation operation;
    private final FieldMarkup markup;

    ResponseSections(PageRenderer renderer, Operation operation, FieldMarkup markup) {
        this.renderer = renderer;
        this.operation = operation;
        this.markup = markup;
    }

    record StatusesView(List<StatusView> statuses, Optional<String> example) {
        StatusesView {
            statuses = List.copyOf(statuses);
        }
    }

    /** A status, with its body if that has parts. */
    record StatusView(
            Optional<String> id,
            String kind,
            String label,
            Html type,
            Optional<Html> text,
            boolean open,
            Optional<Html> content) {}

    /** The sections; those without content are left out. */
    List<SectionView> sections() {
        List<SectionView> sections = new ArrayList<>();
        sections.add(section(RESPONSE, "Response", new StatusesView(successes(), example())));
        if (!operation.errors().isEmpty()) {
            sections.add(section(ERROR, "Errors", new StatusesView(errors(), Optional.empty())));
        }
        return sections;
    }

    private SectionView section(String id, String title, StatusesView statuses) {
        return new SectionView(id, title, Optional.empty(), renderer.render("statuses", statuses));
    }

    private Optional<String> example() {
        Result main = operation.result().main();
        return main.kind() == ResultKind.JSON ? main.type().flatMap(renderer.samples()::json) : Optional.empty();
    }

    private List<StatusView> successes() {
        Result result = operation.result();
        List<StatusView> views = new ArrayList<>();
        result.statuses().types().forEach((status, type) -> views.add(success(status, views.isEmpty(), type)));
        if (views.isEmpty()) {
            views.add(result.type()
                    .map(type -> success(onlySuccess(), true, type))
                    .orElseGet(() -> plain(onlySuccess(), new Html(body(result)))));
        }
        result.statuses().bodiless().forEach(status -> views.add(plain(status, new Html("no body"))));
        return views;
    }

    // Several statuses of one result are one entry.
    private String onlySuccess() {
        List<String> bodiless = operation.result().statuses().bodiless();
        List<String> statuses = operation.response().successes().stream()
                .filter(status -> !bodiless.contains(status))
                .toList();
        return statuses.isEmpty() ? "Success" : String.join(", ", statuses);
    }

    private StatusView plain(String status, Html type) {
        return new StatusView(Optional.empty(), "ok", status, type, text(status), false, Optional.empty());
    }

    // Of several statuses the description of the first.
    private Optional<Html> text(String statuses) {
        String description = operation.response().descriptions().getOrDefault(statuses.split(", ", 2)[0], "");
        return renderer.texts().ofField(new Docs("", description));
    }

    private StatusView success(String status, boolean isMain, TypeRef type) {
        String anchor = isMain ? RESPONSE : FieldAnchor.alternative(RESPONSE, status);
        String stream = operation.result().kind().isStream() ? "stream of " : "";
        return new StatusView(
                isMain ? Optional.empty() : Optional.of(anchor),
                "ok",
                status,
                new Html(stream + markup.type(type).code()),
                text(status),
                true,
                content(markup.open(renderer.site().fields().response(type, anchor))));
    }

    private static Optional<Html> content(Html html) {
        return Optional.of(html).filter(each -> !each.isEmpty());
    }

    private static String body(Result result) {
        String kind = switch (result.kind()) {
            case JSON -> "any JSON";
            case TEXT -> "text";
            case BINARY -> "file";
            case EVENTS, NAMED_EVENTS -> "stream of events";
            case LINES, SEQUENCE -> "stream of any JSON";
            case NONE -> "no body";
        };
        return kind
                + result.mediaType()
                        .map(type -> " (<code>" + HtmlText.escaped(type) + "</code>)")
                        .orElse("");
    }

    // Statuses with the same body are one entry.
    private List<StatusView> errors() {
        Map<Optional<TypeRef>, List<String>> statuses = new LinkedHashMap<>();
        for (ErrorResponse error : operation.errors()) {
            statuses.computeIfAbsent(error.type(), unused -> new ArrayList<>()).add(error.status());
        }
        List<StatusView> views = new ArrayList<>();
        statuses.forEach((type, each) -> views.add(error(type, each)));
        return views;
    }

    private StatusView error(Optional<TypeRef> type, List<String> statuses) {
        String anchor = FieldAnchor.alternative(ERROR, statuses.get(0));
        return new StatusView(
                Optional.of(anchor),
                "bad",
                String.join(", ", statuses),
                type.map(markup::type).orElse(new Html("unknown body")),
                text(statuses.get(0)),
                false,
                type.flatMap(
                        each -> content(markup.open(renderer.site().fields().error(each, anchor)))));
    }
}

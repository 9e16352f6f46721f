package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.page.FieldMarkup.MarkView;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of an operation's page with its parameters and its body. */
final class OperationSections {
    private final PageRenderer renderer;
    private final Operation operation;
    private final FieldMarkup markup;

    OperationSections(PageRenderer renderer, Operation operation, FieldMarkup markup) {
        this.renderer = renderer;
        this.operation = operation;
        this.markup = markup;
    }

    /** A section of a page. */
    record SectionView(String id, String title, Optional<Html> note, Html content) {}

    record WholeView(Html type, List<MarkView> marks, Optional<Html> text, Html content) {
        WholeView {
            marks = List.copyOf(marks);
        }
    }

    /** The sections, in the order in which a request is written. */
    List<SectionView> request() {
        List<SectionView> sections = new ArrayList<>();
        renderer.site()
                .fields()
                .request(operation)
                .forEach((location, fields) -> sections.add(section(location, fields)));
        return sections;
    }

    private SectionView section(Location location, List<Field> fields) {
        boolean isWhole = location == Location.WHOLE_BODY || location == Location.QUERYSTRING;
        return new SectionView(
                location == Location.WHOLE_BODY ? "body" : location.name().toLowerCase(Locale.ROOT),
                title(location),
                location.isInBody() ? mediaType() : Optional.empty(),
                isWhole ? whole(fields.get(0)) : markup.list(fields));
    }

    private static String title(Location location) {
        return switch (location) {
            case PATH -> "Path parameters";
            case QUERY -> "Query parameters";
            case HEADER -> "Headers";
            case COOKIE -> "Cookies";
            case QUERYSTRING -> "Query";
            case BODY, WHOLE_BODY -> "Body";
        };
    }

    private Optional<Html> mediaType() {
        return operation
                .body()
                .map(body -> new Html("Sent as <code>" + HtmlText.escaped(body.mediaType()) + "</code>"));
    }

    private Html whole(Field field) {
        return renderer.render(
                "whole",
                new WholeView(
                        markup.type(field.value()),
                        FieldMarkup.marks(field.value()),
                        renderer.texts().ofField(field.value().docs()),
                        markup.open(field.content())));
    }
}

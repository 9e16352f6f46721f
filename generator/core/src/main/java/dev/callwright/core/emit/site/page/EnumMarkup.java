package dev.callwright.core.emit.site.page;

import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.text.Html;
import java.util.List;
import java.util.Optional;

/** The values of enums as HTML; long lists are collapsed. */
final class EnumMarkup {
    private static final int MOST_OPEN = 20;

    private final PageTexts texts;

    EnumMarkup(PageTexts texts) {
        this.texts = texts;
    }

    /** The view: the values in a line, or each with its text. */
    record ValuesView(Optional<String> summary, Optional<PlainView> plain, Optional<DescribedView> described) {}

    record PlainView(String label, List<String> values) {
        PlainView {
            values = List.copyOf(values);
        }
    }

    record DescribedView(List<ValueView> values) {
        DescribedView {
            values = List.copyOf(values);
        }
    }

    record ValueView(String value, Html text) {}

    ValuesView view(EnumType type) {
        List<EnumValue> values = type.values();
        boolean isLong = values.size() > MOST_OPEN;
        Optional<String> summary = isLong ? Optional.of(values.size() + " values") : Optional.empty();
        if (values.stream().allMatch(value -> value.docs().isEmpty())) {
            List<String> names = values.stream().map(EnumMarkup::shown).toList();
            return new ValuesView(
                    summary,
                    Optional.of(new PlainView(values.size() == 1 ? "Value" : "One of", names)),
                    Optional.empty());
        }
        List<ValueView> described = values.stream()
                .map(value -> new ValueView(shown(value), texts.line(value.docs())))
                .toList();
        return new ValuesView(summary, Optional.empty(), Optional.of(new DescribedView(described)));
    }

    private static String shown(EnumValue value) {
        return value.wireValue().isBlank() ? '"' + value.wireValue() + '"' : value.wireValue();
    }
}

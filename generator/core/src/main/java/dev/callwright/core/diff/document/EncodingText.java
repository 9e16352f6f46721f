package dev.callwright.core.diff.document;

import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says how two serializations differ, in the words of OpenAPI. */
final class EncodingText {
    private EncodingText() {}

    static String of(Two<Serialization> serializations) {
        List<String> texts = new ArrayList<>();
        add(texts, "style", serializations.map(each -> camelCase(each.style().name())));
        add(texts, "explode", serializations.map(Serialization::explode));
        add(texts, "allowReserved", serializations.map(Serialization::allowReserved));
        add(texts, "media type", serializations.map(each -> each.contentType().orElse("none")));
        Function<Serialization, Object> parts = each -> List.of(each.members(), each.headers());
        if (texts.isEmpty() && !serializations.map(parts).isSame()) {
            texts.add("its parts have another encoding");
        }
        return String.join(", ", texts);
    }

    private static <T> void add(List<String> texts, String name, Two<T> values) {
        if (!values.isSame()) {
            texts.add(name + " was " + MessageText.piece(values.before().toString()) + " and is "
                    + MessageText.piece(values.after().toString()));
        }
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}

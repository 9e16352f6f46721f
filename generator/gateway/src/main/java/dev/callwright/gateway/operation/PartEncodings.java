package dev.callwright.gateway.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.form.PartEncoding;
import java.util.Map;

/** The serializations of the model as those of the Java runtime, as generated clients declare them. */
final class PartEncodings {
    private PartEncodings() {}

    /** The encoding of an input. */
    static PartEncoding of(Input input) {
        Serialization how = input.serialization();
        PartEncoding encoding = switch (input.location()) {
            case PATH, QUERY, HEADER, COOKIE -> PartEncoding.style(style(how));
            case QUERYSTRING, BODY, WHOLE_BODY -> encoding(how);
        };
        return how.allowReserved() && input.location() != Location.WHOLE_BODY ? encoding.allowReserved() : encoding;
    }

    private static ParameterStyle style(Serialization how) {
        if (how.style() == Style.CONTENT) {
            boolean isJson = how.contentType()
                    .flatMap(MediaType::parse)
                    .filter(MediaType::isJson)
                    .isPresent();
            return isJson ? ParameterStyle.JSON : ParameterStyle.TEXT;
        }
        return ParameterStyle.valueOf(how.style() + (how.explode() ? "_EXPLODE" : ""));
    }

    private static PartEncoding encoding(Serialization how) {
        PartEncoding encoding = how.style() != Style.CONTENT
                ? PartEncoding.style(style(how))
                : how.contentType().map(PartEncoding::contentType).orElse(PartEncoding.DEFAULT);
        for (Map.Entry<String, String> header : how.headers().entrySet()) {
            encoding = encoding.header(header.getKey(), header.getValue());
        }
        for (Map.Entry<String, Serialization> member : how.members().entrySet()) {
            PartEncoding inner = encoding(member.getValue());
            encoding =
                    encoding.member(member.getKey(), member.getValue().allowReserved() ? inner.allowReserved() : inner);
        }
        return encoding;
    }
}

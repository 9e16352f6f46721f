package sdk.stripe.core.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a parameter, a member of a form or a part is written (OpenAPI, Encoding Object).
 *
 * @param style the style; {@link ParameterStyle#CONTENT} if the media type or the value's type decides
 * @param contentType the declared media type; a comma-separated list or a range is what the API accepts
 * @param allowsReserved whether reserved characters are not encoded
 * @param headers the headers of a part
 * @param members the encodings of the members of a whole form
 */
public record PartEncoding(
        ParameterStyle style,
        Optional<String> contentType,
        boolean allowsReserved,
        Map<String, String> headers,
        Map<String, PartEncoding> members) {
    /** The encoding of members without a declared one. */
    public static final PartEncoding DEFAULT = style(ParameterStyle.CONTENT);

    /** An encoding by style, such as {@link ParameterStyle#DEEP_OBJECT_EXPLODE}. */
    public static PartEncoding style(ParameterStyle style) {
        return new PartEncoding(style, Optional.empty(), false, Map.of(), Map.of());
    }

    /** An encoding by media type; a comma-separated list or a range is what the API accepts. */
    public static PartEncoding contentType(String mediaType) {
        String checked = ContentTypes.checked(mediaType);
        ParameterStyle style = ContentTypes.isJson(checked) ? ParameterStyle.JSON_ITEMS : ParameterStyle.CONTENT;
        return new PartEncoding(style, Optional.of(checked), false, Map.of(), Map.of());
    }

    /** The same encoding with reserved characters left as they are. */
    public PartEncoding allowReserved() {
        return new PartEncoding(style, contentType, true, headers, members);
    }

    /** The same encoding with a header of the part. */
    public PartEncoding header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new PartEncoding(style, contentType, allowsReserved, more, members);
    }

    /** The same encoding with that of a member of a whole form. */
    public PartEncoding member(String name, PartEncoding encoding) {
        Map<String, PartEncoding> more = new LinkedHashMap<>(members);
        more.put(name, encoding);
        return new PartEncoding(style, contentType, allowsReserved, headers, more);
    }

    /** The encoding of a member of a whole form. */
    public PartEncoding of(String member) {
        PartEncoding encoding = members.get(member);
        return encoding == null ? DEFAULT : encoding;
    }
}

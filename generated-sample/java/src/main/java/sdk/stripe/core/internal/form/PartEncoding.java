package sdk.stripe.core.internal.form;

import java.util.Optional;

/** The encoding of one member of a form or multipart body (OpenAPI, Encoding Object). */
public final class PartEncoding {
    /** The encoding of members without a declared one. */
    public static final PartEncoding DEFAULT = new PartEncoding(ParameterStyle.FORM_EXPLODE, Optional.empty());

    private final ParameterStyle style;
    private final Optional<String> contentType;

    private PartEncoding(ParameterStyle style, Optional<String> contentType) {
        this.style = style;
        this.contentType = contentType;
    }

    /** An encoding by style, such as {@link ParameterStyle#DEEP_OBJECT_EXPLODE}. */
    public static PartEncoding style(ParameterStyle style) {
        return new PartEncoding(style, Optional.empty());
    }

    /** An encoding by media type; a comma-separated list or a range is what the API accepts. */
    public static PartEncoding contentType(String mediaType) {
        return new PartEncoding(ParameterStyle.FORM_EXPLODE, Optional.of(ContentTypes.checked(mediaType)));
    }

    /** The style of a form member. */
    public ParameterStyle style() {
        return style;
    }

    /** The declared media type. */
    public Optional<String> contentType() {
        return contentType;
    }
}

package sdk.stripe.core;

import java.util.Optional;

/** How one member of a form or multipart body is written (OpenAPI, Encoding Object). */
public final class PartEncoding {
    static final PartEncoding DEFAULT = new PartEncoding(ParameterStyle.FORM_EXPLODE, Optional.empty());

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

    /** An encoding by media type; a comma-separated list or a range says what a file may be. */
    public static PartEncoding contentType(String mediaType) {
        return new PartEncoding(ParameterStyle.FORM_EXPLODE, Optional.of(FileUpload.checkedMediaType(mediaType)));
    }

    ParameterStyle style() {
        return style;
    }

    Optional<String> contentType() {
        return contentType;
    }
}

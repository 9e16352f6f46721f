package sdk.stripe.core;

/** How a parameter or a member of a form is written: OpenAPI's styles, each with and without {@code explode}. */
public enum ParameterStyle {
    SIMPLE,
    SIMPLE_EXPLODE,
    LABEL,
    LABEL_EXPLODE,
    MATRIX,
    MATRIX_EXPLODE,
    FORM,
    FORM_EXPLODE,
    SPACE_DELIMITED,
    SPACE_DELIMITED_EXPLODE,
    PIPE_DELIMITED,
    PIPE_DELIMITED_EXPLODE,
    DEEP_OBJECT,
    DEEP_OBJECT_EXPLODE,
    /** The value as JSON text, for parameters with a JSON {@code content}. */
    JSON;

    boolean explodes() {
        return name().endsWith("_EXPLODE");
    }
}

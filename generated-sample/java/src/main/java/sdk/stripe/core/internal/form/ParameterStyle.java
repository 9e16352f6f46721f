package sdk.stripe.core.internal.form;

/** The serialization of a parameter or form member: OpenAPI's styles, each with and without {@code explode}. */
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
    COOKIE,
    COOKIE_EXPLODE,
    /** The value as JSON text, for parameters with a JSON {@code content}. */
    JSON,
    /** The value as text, for parameters with another {@code content}. */
    TEXT,
    /** Each item of an array, or the value, as JSON text: a form member of a JSON media type. */
    JSON_ITEMS,
    /** Each item of an array, or the value, by its own type: scalars are text, objects are JSON. */
    CONTENT;

    /** Whether the style explodes arrays and objects. */
    public boolean explodes() {
        return name().endsWith("_EXPLODE");
    }
}

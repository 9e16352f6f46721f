package dev.callwright.core.diff;

import java.util.Locale;

/**
 * The kinds of differences. Those of inputs and of properties have one kind where they mean the same; the subject of a change
 * says which of both it is about.
 */
public enum ChangeKind {
    /** The title, or the name that the settings give the API. The names lock keeps what was made of a title. */
    API_RENAMED(true),
    /** What clients do by themselves: constant headers, idempotency keys, environment variables, kinds of errors. */
    CLIENT_CHANGED(true),
    SERVER_ADDED(true),
    SERVER_REMOVED(true),
    /** The URL of a server or its variables, or which server is the default. */
    SERVER_CHANGED(true),
    SECURITY_SCHEME_ADDED(true),
    SECURITY_SCHEME_REMOVED(true),
    SECURITY_SCHEME_CHANGED(true),

    OPERATION_ADDED(true),
    OPERATION_REMOVED(true),
    /** The operation has another id; its method and path are the same. */
    OPERATION_RENAMED(true),
    /** The operation has another method or path; its id is the same. */
    OPERATION_MOVED(true),
    OPERATION_DEPRECATED(false),
    OPERATION_UNDEPRECATED(false),
    /** Calls could be anonymous, and no longer can. */
    SECURITY_ADDED(false),
    /** Calls can be anonymous now. */
    SECURITY_REMOVED(false),
    /** Other credentials are accepted. */
    SECURITY_CHANGED(false),

    INPUT_ADDED(true),
    INPUT_REMOVED(true),
    /** A path parameter or a header is written differently; it means the same. */
    INPUT_RENAMED(true),
    /** The input is in another part of the request. */
    INPUT_MOVED(true),
    /** The input is written differently: its style, or the media type of its part. */
    ENCODING_CHANGED(false),
    /** The members of the body are no longer inputs of their own, or became that; or whether a body is always sent. */
    BODY_CHANGED(true),
    BODY_MEDIA_TYPE_CHANGED(true),
    RESULT_CHANGED(true),
    RESULT_MEDIA_TYPE_CHANGED(true),
    PAGINATION_ADDED(true),
    PAGINATION_REMOVED(true),
    PAGINATION_CHANGED(true),
    ERROR_ADDED(true),
    ERROR_REMOVED(true),
    ERROR_CHANGED(true),

    TYPE_ADDED(true),
    TYPE_REMOVED(true),
    /** A component schema has another key; its shape and its uses are the same. */
    TYPE_RENAMED(true),
    /** An input, a property or a type has another type: neither includes all values of the other one. */
    TYPE_CHANGED(true),
    /** All values of the new type are values of the old one. */
    TYPE_NARROWED(true),
    /** All values of the old type are values of the new one. */
    TYPE_WIDENED(true),
    PROPERTY_ADDED(true),
    PROPERTY_REMOVED(true),
    /** Whether an object may have undeclared members, and their type. */
    ADDITIONAL_MEMBERS_CHANGED(true),
    BECAME_REQUIRED(true),
    BECAME_OPTIONAL(true),
    /** JSON {@code null} is valid, or an empty string clears the value. */
    BECAME_NULLABLE(true),
    BECAME_NON_NULL(true),
    /** The only valid value, or the few that a discriminator allows. */
    CONSTANT_CHANGED(true),
    DEFAULT_CHANGED(false),
    /** {@code readOnly} or {@code writeOnly}. */
    ACCESS_CHANGED(true),
    LIMITS_NARROWED(false),
    LIMITS_WIDENED(false),
    ENUM_VALUE_ADDED(true),
    ENUM_VALUE_REMOVED(true),
    /** The document itself allows values beside the listed ones. */
    ENUM_OPENED(false),
    /** The document no longer allows values beside the listed ones. */
    ENUM_CLOSED(false),
    ALTERNATIVE_ADDED(true),
    ALTERNATIVE_REMOVED(true),
    /** Other values or another property tell the alternatives of a union apart. */
    DISCRIMINATOR_CHANGED(true),

    WEBHOOK_ADDED(true),
    WEBHOOK_REMOVED(true),
    WEBHOOK_CHANGED(true),
    WEBHOOK_SIGNATURE_CHANGED(true),

    /** An input, a property, a type or a webhook is deprecated. */
    DEPRECATED(false),
    UNDEPRECATED(false),
    DOCS_CHANGED(false),

    /** What the document says is the same, and an SDK has another name for it. */
    NAME_MOVED(true),
    /** A declaration of an SDK changed, and nothing in the documents says why. */
    DECLARATION_CHANGED(true);

    private final boolean isOfDeclarations;

    ChangeKind(boolean isOfDeclarations) {
        this.isOfDeclarations = isOfDeclarations;
    }

    /** Its name in reports, such as {@code operation-added}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can change declarations of an SDK; others change what is documented or sent only. */
    boolean isOfDeclarations() {
        return isOfDeclarations;
    }
}

package dev.callwright.core.diff;

import java.util.Locale;
import java.util.Optional;

/**
 * What a difference is about, in the words of the document.
 *
 * @param kind the kind of thing
 * @param owner the id of the operation or webhook, the pointer of the type, the path of the resource joined with dots, or the
 *     name of the thing itself
 * @param member what of the owner it is: {@code query:limit} for an input, the wire name of a property, the wire value of an
 *     enum, the pointer of an alternative's type; else empty
 */
public record Subject(Kind kind, String owner, String member) {
    /** The kinds of things that a document declares and an SDK shows. */
    public enum Kind {
        API,
        SERVER,
        SECURITY_SCHEME,
        RESOURCE,
        OPERATION,
        INPUT,
        RESULT,
        ERROR,
        WEBHOOK,
        TYPE,
        PROPERTY,
        ENUM_VALUE,
        ALTERNATIVE;

        /** Its name in reports, such as {@code enum-value}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The operation or the type that it is a member of; empty: it is no such member. */
    Optional<Subject> whole() {
        return switch (kind) {
            case INPUT, RESULT, ERROR -> Optional.of(of(Kind.OPERATION, owner));
            case PROPERTY, ENUM_VALUE, ALTERNATIVE -> Optional.of(of(Kind.TYPE, owner));
            case API, SERVER, SECURITY_SCHEME, RESOURCE, OPERATION, WEBHOOK, TYPE -> Optional.empty();
        };
    }

    /** A thing that is no member of another one. */
    public static Subject of(Kind kind, String name) {
        return new Subject(kind, name, "");
    }
}

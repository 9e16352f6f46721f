package dev.callwright.core.source.access;

import dev.callwright.core.limit.Limit;

/** Texts of errors that occur while a source is read. */
public final class ReadErrors {
    private ReadErrors() {}

    /** The message for a document above the size limit. */
    static String tooLarge(int maxBytes) {
        return "the document is larger than " + (maxBytes >> 20) + " MB (limit " + Limit.DOCUMENT_BYTES.label()
                + "); split it into several documents";
    }

    /** The message of an exception, or the name of its class if it has none. */
    public static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}

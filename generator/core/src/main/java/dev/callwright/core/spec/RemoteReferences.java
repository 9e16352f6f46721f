package dev.callwright.core.spec;

/** Whether references to other documents may be fetched over the network. */
public enum RemoteReferences {
    /** No: they stay as they are, with a warning. */
    REFUSED,
    /** Yes, from wherever the document says. */
    ALLOWED
}

package dev.callwright.runtime;

/** The values of one object; only the runtime makes them. */
public final class ObjectValues {
    ObjectValues() {}
}

package dev.callwright.runtime;

/** What every generated union extends. */
public interface ApiUnion {}

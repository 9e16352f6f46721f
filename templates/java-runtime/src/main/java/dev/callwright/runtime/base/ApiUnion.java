package dev.callwright.runtime.base;

/** The base of the generated unions. */
public interface ApiUnion {}

package dev.callwright.core.model;

/**
 * A property of an object.
 *
 * @param wireName its name in JSON
 * @param value type, presence, words and examples
 */
public record Property(String wireName, Value value) {}

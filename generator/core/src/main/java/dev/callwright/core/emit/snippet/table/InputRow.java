package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.Input;

/**
 * An input of an operation.
 *
 * @param input the input
 * @param member its names in Java, its type and constraints
 * @param key its key in the arguments of the TypeScript SDK
 * @param isCounter whether it counts pages or their items, so that it is a number in TypeScript
 */
public record InputRow(Input input, MemberRow member, String key, boolean isCounter) {}

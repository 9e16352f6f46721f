package dev.callwright.core.naming;

/**
 * Every name of an API.
 *
 * @param java the Java names
 * @param typeScript the TypeScript names
 * @param snippets the names of its snippets
 * @param lock the lock to keep for the next run
 */
public record PlannedNames(JavaNames java, TypeScriptNames typeScript, SnippetNames snippets, NamesLock lock) {}

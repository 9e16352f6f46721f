package dev.callwright.core.naming;

import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.typescript.TypeScriptNames;

/**
 * Every name of an API.
 *
 * @param java the Java names
 * @param typeScript the TypeScript names
 * @param snippets the names of its snippets
 * @param lock the lock to keep for the next run
 */
public record PlannedNames(JavaNames java, TypeScriptNames typeScript, SnippetNames snippets, NamesLock lock) {}

package dev.callwright.core.naming;

import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.List;

/**
 * The names of an API.
 *
 * @param java the names of the Java SDK
 * @param typeScript the names of the TypeScript SDK
 * @param snippets the names of the snippets
 * @param lock the names lock to store for the next run
 * @param changes the published names that changed
 */
public record PlannedNames(
        JavaNames java, TypeScriptNames typeScript, SnippetNames snippets, NamesLock lock, List<NameChange> changes) {
    public PlannedNames {
        changes = List.copyOf(changes);
    }
}

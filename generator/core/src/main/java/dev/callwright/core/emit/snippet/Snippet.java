package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.Variant;

/**
 * A snippet of an operation.
 *
 * @param plan the call
 * @param language its language
 * @param file its file, below the folder of all snippets
 * @param code its text
 */
record Snippet(SnippetPlan plan, SnippetLanguage language, String file, String code) {
    Operation operation() {
        return plan.operation();
    }

    Variant variant() {
        return plan.variant();
    }

    /** Its display name, which no other snippet of the operation has: the language, then what it shows. */
    String label() {
        return variant().label().isEmpty()
                ? language.label()
                : language.label() + ": " + variant().label();
    }
}

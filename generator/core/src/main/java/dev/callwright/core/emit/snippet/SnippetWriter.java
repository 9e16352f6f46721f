package dev.callwright.core.emit.snippet;

import dev.callwright.core.sample.SnippetPlan;

/** Creates the view of a template from a plan; one per language. */
interface SnippetWriter {
    /** The view for the language's template. */
    Record view(SnippetPlan plan);
}

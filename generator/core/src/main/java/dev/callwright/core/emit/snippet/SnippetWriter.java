package dev.callwright.core.emit.snippet;

import dev.callwright.core.sample.SnippetPlan;

/** Makes what a template shows from a plan; one for each language. */
interface SnippetWriter {
    /** The view for the language's template. */
    Record view(SnippetPlan plan);
}

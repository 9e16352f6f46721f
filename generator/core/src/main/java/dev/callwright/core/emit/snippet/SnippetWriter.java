package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.sample.SnippetPlan;

/** Creates the view of a template from a plan; one per language. */
interface SnippetWriter {
    /** The view for the language's template, of the operation's table and the arguments. */
    Record view(CallTable table, SnippetPlan plan);
}

package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.snippet.table.CallChains;
import dev.callwright.core.emit.snippet.table.CallTable;

/**
 * The method of an operation in both SDKs.
 *
 * @param typeScript such as {@code stripe.customers.create}
 * @param java such as {@code stripe.customers().create}
 */
record CallPath(String typeScript, String java) {

    /** The method of the operation of a table. */
    static CallPath of(CallTable table, CallChains chains) {
        return new CallPath(
                table.typeScript().client() + "." + chains.typeScript(table.operation()),
                table.java().variable() + table.java().method());
    }
}

package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.PlannedNames;

/**
 * The method of an operation in both SDKs.
 *
 * @param typeScript such as {@code stripe.customers.create}
 * @param java such as {@code stripe.customers().create}
 */
record CallPath(String typeScript, String java) {

    static CallPath of(Operation operation, SiteContext site) {
        PlannedNames names = site.names();
        StringBuilder typeScript = new StringBuilder(names.snippets().typeScriptClient());
        StringBuilder java = new StringBuilder(names.snippets().javaClient());
        for (Resource resource : site.pages().path(operation)) {
            typeScript.append('.').append(names.typeScript().resourceAccessor(resource));
            java.append('.').append(names.java().resourceAccessor(resource)).append("()");
        }
        typeScript.append('.').append(names.typeScript().method(operation));
        java.append('.').append(names.java().method(operation));
        return new CallPath(typeScript.toString(), java.toString());
    }
}

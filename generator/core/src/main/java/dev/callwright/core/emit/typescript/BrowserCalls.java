package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.typescript.TypeScriptNames;

/**
 * The descriptors and settings of the SDK as JavaScript, for pages that send requests with the SDK's runtime. Each is a
 * function of the runtime.
 */
public final class BrowserCalls {
    private static final String CORE = "core";

    private final TypeScriptContext context;

    /** The calls of an API. */
    public BrowserCalls(ApiModel model, TypeScriptNames names) {
        this.context = TypeScriptContext.of(model, names);
    }

    /** The descriptor of an operation's request. */
    public String call(Operation operation) {
        return function(new Descriptor(operation, context, Imports.none(CORE)).requestOnly());
    }

    /** The settings of the API. */
    public String settings(String packageVersion) {
        return function(new SettingsModule(context, packageVersion).settings(Imports.none(CORE)));
    }

    private static String function(ObjectLiteral object) {
        return "(" + CORE + ") => (" + object.script() + ")";
    }
}

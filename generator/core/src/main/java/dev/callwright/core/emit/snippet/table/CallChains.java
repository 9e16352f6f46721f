package dev.callwright.core.emit.snippet.table;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods of operations behind the accessors of their resources, in both languages. */
public final class CallChains {
    private final JavaNames java;
    private final TypeScriptNames typeScript;
    private final Map<List<String>, Accessors> accessors = new HashMap<>();

    /** The accessors on the way to a resource. */
    private record Accessors(String java, String typeScript) {}

    CallChains(ApiModel model, JavaNames java, TypeScriptNames typeScript) {
        this.java = java;
        this.typeScript = typeScript;
        add(model.resources(), new Accessors("", ""));
    }

    private void add(List<Resource> resources, Accessors above) {
        for (Resource resource : resources) {
            Accessors own = new Accessors(
                    above.java() + "." + java.resourceAccessor(resource) + "()",
                    above.typeScript() + typeScript.resourceAccessor(resource) + ".");
            accessors.put(resource.path(), own);
            add(resource.children(), own);
        }
    }

    /** The chain in Java, such as {@code .customers().create}. */
    String java(Operation operation) {
        return accessors(operation).java() + "." + java.method(operation);
    }

    /** The chain in TypeScript, such as {@code customers.create}. */
    public String typeScript(Operation operation) {
        return accessors(operation).typeScript() + typeScript.method(operation);
    }

    private Accessors accessors(Operation operation) {
        return requireNonNull(accessors.get(operation.resource()), () -> "no resource holds " + operation.id());
    }
}

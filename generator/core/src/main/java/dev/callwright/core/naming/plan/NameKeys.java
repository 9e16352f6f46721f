package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeId;
import java.util.List;

/** How operations, resources and inputs are known in maps and in the lock. */
public final class NameKeys {
    private static final String COMPONENTS = "/components/schemas/";

    private NameKeys() {}

    /** What identifies an operation in its document. */
    public static String of(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    /** What an operation's names are made from and what it is; a moved or renamed operation has another. */
    public static String locked(Operation operation) {
        return of(operation.resource()) + " " + operation.action() + " " + of(operation);
    }

    /** What identifies a resource, as a JSON pointer. */
    public static String of(List<String> resource) {
        StringBuilder place = new StringBuilder();
        for (String name : resource) {
            boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
            place.append('/').append(plain ? name : name.replace("~", "~0").replace("/", "~1"));
        }
        return place.toString();
    }

    /** What identifies an input in its operation. */
    public static String of(Input input) {
        return input.location().name() + " " + input.wireName();
    }

    /** The pointer of the component schema a type is or lies in; an empty string if there is none. */
    public static String component(TypeId type) {
        String pointer = type.pointer();
        if (!pointer.startsWith(COMPONENTS)) {
            return "";
        }
        int end = pointer.indexOf('/', COMPONENTS.length());
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** The name in the document of a component schema. */
    public static String componentName(String pointer) {
        return pointer.substring(COMPONENTS.length()).replace("~1", "/").replace("~0", "~");
    }
}

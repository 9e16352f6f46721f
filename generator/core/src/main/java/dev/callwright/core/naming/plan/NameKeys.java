package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import java.util.Optional;

/** Keys of operations, resources and inputs in maps and in the lock. */
public final class NameKeys {
    private static final String COMPONENTS = "/components/schemas/";
    private static final String FILES = "/" + SpecTree.EXTERNAL_DOCUMENTS + "/";

    private NameKeys() {}

    /** The key of an operation: its method and path. */
    public static String of(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    /** The place of an operation's params in the lock. */
    static String params(Operation operation) {
        return of(operation) + " params";
    }

    /** The key of a resource: its path as a JSON pointer. */
    public static String of(List<String> resource) {
        return PointerTokens.pointer(resource);
    }

    /** The key of an input in its operation: its location and wire name. */
    public static String of(Input input) {
        return input.location().name() + " " + input.wireName();
    }

    /** The pointer of the component schema that a type is or is nested in; empty if there is none. */
    public static String component(TypeId type) {
        String pointer = type.pointer();
        if (!pointer.startsWith(COMPONENTS)) {
            return "";
        }
        int end = pointer.indexOf('/', COMPONENTS.length());
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** Whether a type is a component schema, and not nested in one. */
    static boolean isComponent(TypeId type) {
        return !type.pointer().isEmpty() && component(type).equals(type.pointer());
    }

    /** The name of the other file that a type is defined in, without folder and ending; empty: the document itself. */
    static Optional<String> file(TypeId type) {
        String pointer = type.pointer();
        if (!pointer.startsWith(FILES)) {
            return Optional.empty();
        }
        int end = pointer.indexOf('/', FILES.length());
        String document = pointer.substring(FILES.length(), end < 0 ? pointer.length() : end);
        return Optional.of(SpecTree.nameOfExternal(PointerTokens.unescape(document)));
    }

    /** The name of a component schema in the document. */
    public static String componentName(String pointer) {
        return PointerTokens.unescape(pointer.substring(COMPONENTS.length()));
    }
}

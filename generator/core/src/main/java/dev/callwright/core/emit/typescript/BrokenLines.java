package dev.callwright.core.emit.typescript;

import java.util.List;

/** Expressions and types that stand on one line where they fit, and have a line per part where they do not. */
final class BrokenLines {
    private static final int WIDTH = 110;
    private static final String ARGUMENT_INDENT = "      ";

    private BrokenLines() {}

    /** An object type and what follows it, which stands on a line with this indent; there is room for a parameter's name. */
    static String objectType(String indent, List<String> members, String end) {
        String line = "{ " + String.join("; ", members) + " }" + end;
        if (indent.length() + "args?: ".length() + line.length() + 1 <= WIDTH) {
            return line;
        }
        String separator = ";\n" + indent + "  ";
        return "{\n" + indent + "  " + String.join(separator, members) + ";\n" + indent + "}" + end;
    }

    /** A generic type as the result of a method of a class. */
    static String result(String type, List<String> arguments) {
        String line = type + "<" + String.join(", ", arguments) + ">";
        return "  ):  {".length() + line.length() <= WIDTH
                ? line
                : type + "<\n    " + String.join(",\n    ", arguments) + "\n  >";
    }

    /** The object with the arguments of an operation, as the argument of {@link #call}. */
    static String argument(List<String> members) {
        String line = "{ " + String.join(", ", members) + " }";
        String indent = ARGUMENT_INDENT + "  ";
        return ARGUMENT_INDENT.length() + line.length() + 1 <= WIDTH
                ? line
                : "{\n" + indent + String.join(",\n" + indent, members) + ",\n" + ARGUMENT_INDENT + "}";
    }

    /** The call of an operation in a method of a class. */
    static String call(String operation, String argument) {
        List<String> arguments = List.of(operation, argument, "options");
        String line = "this.#client.call(" + String.join(", ", arguments) + ")";
        return "    return ;".length() + line.length() <= WIDTH
                ? line
                : "this.#client.call(\n" + ARGUMENT_INDENT + String.join(",\n" + ARGUMENT_INDENT, arguments)
                        + ",\n    )";
    }

    /** The expression that makes a resource on first use, in an accessor of a class. */
    static String held(String holder, String childClass, String client) {
        String line = "(this." + holder + " ??= new " + childClass + "(" + client + "))";
        return "    return ;".length() + line.length() <= WIDTH
                ? line
                : "(this." + holder + " ??=\n" + ARGUMENT_INDENT + "new " + childClass + "(" + client + "))";
    }
}

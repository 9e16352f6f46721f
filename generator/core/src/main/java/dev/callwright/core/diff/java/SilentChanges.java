package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.Operation;
import java.util.List;

/** Declarations that code uses as before, and that stand for something else. */
final class SilentChanges {
    private static final String HEADER = "header:";
    private static final String PARAMETER = "\\{[^}]*}";

    private final JavaVersion from;
    private final JavaVersion to;

    SilentChanges(JavaVersion from, JavaVersion to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a declaration stands for something else. */
    boolean isOther(Element before, Element after) {
        Subject old = from.meanings().of(before).subject();
        Subject now = to.meanings().of(after).subject();
        if (old.kind() != now.kind()) {
            return false;
        }
        return old.kind() == Kind.OPERATION
                ? isOtherCall(old.owner(), now.owner())
                : !isSameMember(old.member(), now.member()) && old.kind() != Kind.ALTERNATIVE;
    }

    // Names of headers are case-insensitive (RFC 9110, 5.1).
    private static boolean isSameMember(String before, String after) {
        return before.startsWith(HEADER) ? before.equalsIgnoreCase(after) : before.equals(after);
    }

    private boolean isOtherCall(String old, String now) {
        Operation before = from.operations().get(old);
        Operation after = to.operations().get(now);
        if (before == null || after == null) {
            return false;
        }
        boolean isSame = old.equals(now) || shape(before).equals(shape(after));
        return !isSame || isOrderOther(from.path(old), to.path(now));
    }

    private static String shape(Operation operation) {
        return operation.method() + " " + operation.path().replaceAll(PARAMETER, "{}");
    }

    // A path parameter may get another name, but not the place of another one.
    private static boolean isOrderOther(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            int index = after.indexOf(before.get(i));
            if (index >= 0 && index != i) {
                return true;
            }
        }
        return false;
    }
}

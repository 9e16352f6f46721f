package dev.callwright.core.emit.snippet;

import dev.callwright.core.naming.scope.ReservedWords;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The parameters of lambdas that lie one inside the other: the first letters of what they set. */
final class LambdaVariables {
    private final Set<String> taken;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param taken the other variables of the method, which a lambda cannot declare again */
    LambdaVariables(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The parameter of a lambda that sets a member with this accessor, until it is closed. */
    String open(String accessor) {
        String variable = free(accessor);
        taken.add(variable);
        open.push(variable);
        return variable;
    }

    /** The number of open lambdas. */
    int depth() {
        return open.size();
    }

    /** Closes the innermost lambda. */
    void close() {
        taken.remove(open.pop());
    }

    private String free(String name) {
        // Of of2fa only 2fa is left.
        String accessor = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "v" + name;
        for (int length = 1; length <= accessor.length(); length++) {
            String candidate = accessor.substring(0, length);
            if (isFree(candidate)) {
                return candidate;
            }
        }
        int number = 2;
        while (!isFree(accessor + number)) {
            number++;
        }
        return accessor + number;
    }

    private boolean isFree(String candidate) {
        return !taken.contains(candidate)
                && !ReservedWords.isJavaWord(candidate)
                && !Character.isHighSurrogate(candidate.charAt(candidate.length() - 1));
    }
}

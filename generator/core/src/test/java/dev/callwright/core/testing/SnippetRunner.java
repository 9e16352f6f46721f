package dev.callwright.core.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs snippets, whose classes are its arguments, as a process of its own. Prints a line for each that fails, and for
 * each value in a result that the SDK did not expect.
 */
public final class SnippetRunner {
    private SnippetRunner() {}

    public static void main(String[] snippets) {
        PrintStream out = System.out;
        for (String snippet : snippets) {
            System.setOut(new Listener(snippet, out));
            try {
                Method main = Class.forName(snippet).getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            } catch (InvocationTargetException e) {
                out.println(snippet + " failed: " + e.getCause());
            } catch (ReflectiveOperationException e) {
                out.println(snippet + " cannot be run: " + e);
            }
        }
        out.println("ran " + snippets.length);
    }

    /** Looks at the results that snippets print. */
    private static final class Listener extends PrintStream {
        private final String snippet;
        private final PrintStream results;

        Listener(String snippet, PrintStream out) {
            super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            this.snippet = snippet;
            this.results = out;
        }

        // The SDK is not on the class path of whoever compiles this.
        @Override
        public void println(Object result) {
            try {
                Object unexpected =
                        result.getClass().getMethod("unexpectedValues").invoke(result);
                if (!((List<?>) unexpected).isEmpty()) {
                    results.println(snippet + " got what its type does not expect: " + unexpected);
                }
            } catch (NoSuchMethodException e) {
                // Texts and unions of them have no parts.
                super.println(result);
            } catch (ReflectiveOperationException e) {
                results.println(snippet + " got a result that cannot be looked at: " + e);
            }
        }
    }
}

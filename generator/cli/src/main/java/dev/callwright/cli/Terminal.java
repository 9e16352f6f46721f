package dev.callwright.cli;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The terminal that shows the standard error.
 *
 * @param columns its width
 */
record Terminal(int columns) {
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;
    private static final long REFRESH_MILLIS = 100;

    /** The width of the terminal, as the script that starts Java found it; 0: standard error is no terminal. */
    private static final String PROPERTY = "callwright.columns";

    /** The terminal; empty: the standard error is a file or a pipe, or shows no more than lines. */
    static Optional<Terminal> ofErrors() {
        return of(Optional.ofNullable(System.getProperty(PROPERTY)), System.getenv());
    }

    /** The terminal, as a script found it or as far as Java knows. */
    static Optional<Terminal> of(Optional<String> found, Map<String, String> environment) {
        if (environment.getOrDefault("TERM", "").equals("dumb")) {
            return Optional.empty();
        }
        if (found.isPresent()) {
            int columns = number(found.get());
            return columns == 0 ? Optional.empty() : Optional.of(new Terminal(Math.max(columns, FEWEST_COLUMNS)));
        }
        int columns = number(environment.getOrDefault("COLUMNS", ""));
        return isTerminal()
                ? Optional.of(new Terminal(columns == 0 ? USUAL_COLUMNS : Math.max(columns, FEWEST_COLUMNS)))
                : Optional.empty();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    // Java knows only whether there is a console at all. Linux knows of the standard error itself.
    private static boolean isTerminal() {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return isConsole();
        }
    }

    /** Whether somebody can be asked: standard input and output are a terminal. */
    // Since Java 22 there always is a console, and it has a method that says whether it is a terminal.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether a progress line is to be shown again, after a short time. */
    static boolean waitForRefresh() {
        try {
            Thread.sleep(REFRESH_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

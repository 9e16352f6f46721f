package dev.callwright.cli.start;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the command line if this Java can run it. An older one would end with {@code UnsupportedClassVersionError} and its
 * stack trace instead.
 */
public final class Launcher {
    private static final int OLDEST = 17;
    private static final int INPUT = 2;
    private static final String COMMAND_LINE = "dev.callwright.cli.Main";

    private Launcher() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String refusal = refusal(System.getProperty("java.specification.version"), System.getProperty("java.home"));
        if (refusal != null) {
            System.err.println(refusal);
            System.exit(INPUT);
        }
        try {
            Class.forName(COMMAND_LINE).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw e;
        }
    }

    /**
     * The line for a Java that is too old; null: it is not.
     *
     * @param version the version of its language: {@code 1.8}, {@code 11}, {@code 17}
     * @param home its folder
     */
    static String refusal(String version, String home) {
        String feature = version.startsWith("1.") ? version.substring(2) : version;
        if (!feature.matches("[0-9]{1,9}") || Integer.parseInt(feature) >= OLDEST) {
            return null;
        }
        return "callwright: error: Callwright needs Java " + OLDEST + " or later, but " + home + " is Java " + feature
                + "; install a newer one and set JAVA_HOME to its folder";
    }
}

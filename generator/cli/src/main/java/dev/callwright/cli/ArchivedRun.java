package dev.callwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the command line as people do, once as a generator and once as a server, so that Java can write the classes that they load into an
 * archive. It is read faster than the jar.
 */
public final class ArchivedRun {
    /** What is asked of the server; the first page waits until the documentation is there. */
    private static final List<String> REQUESTS = List.of("ready", "tools", "");

    private ArchivedRun() {}

    /**
     * Generates and serves, and ends the process, with an exit code other than 0 if a run fails.
     *
     * @param arguments a folder for the output, and the options that say what the document is
     */
    public static void main(String... arguments) throws IOException {
        String[] document = Arrays.copyOfRange(arguments, 1, arguments.length);
        StringWriter problems = new StringWriter();
        int code = run(
                Writer.nullWriter(),
                problems,
                with(
                        document,
                        "generate",
                        "--force",
                        "--only",
                        "java,typescript,snippets,site",
                        "--out",
                        arguments[0]));
        if (code != 0) {
            end(code, problems);
        }
        PipedReader output = new PipedReader();
        Writer told = new PipedWriter(output);
        Thread server = new Thread(
                () -> end(run(told, problems, with(document, "serve", "--port", "0")), problems), "archived-server");
        server.setDaemon(true);
        server.start();
        ask(URI.create(new BufferedReader(output).readLine()));
        System.exit(0);
    }

    private static int run(Writer out, Writer problems, String... arguments) {
        return Main.run(new Console(new PrintWriter(out), new PrintWriter(problems)), arguments);
    }

    private static String[] with(String[] document, String... command) {
        return Stream.of(command, document).flatMap(Stream::of).toArray(String[]::new);
    }

    private static void end(int code, StringWriter problems) {
        System.err.print(problems);
        System.exit(code);
    }

    private static void ask(URI address) throws IOException {
        for (String path : REQUESTS) {
            try (InputStream answer = address.resolve(path).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
    }
}

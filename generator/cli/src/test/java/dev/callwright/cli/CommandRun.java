package dev.callwright.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** A command that ran in this process. */
record CommandRun(int code, String out, String err) {
    /** Runs a command. */
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        int code = Main.run(console, arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** Generates an output with the settings that {@code import} wrote below a folder. */
    static CommandRun generatingImported(Path folder, String only) {
        return of(
                "generate",
                "--config",
                folder.resolve("out/callwright.yaml").toString(),
                "--out",
                folder.resolve("sdk").toString(),
                "--only",
                only);
    }

    /** Runs a command with a standard input. */
    static CommandRun with(byte[] input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return of(arguments);
        } finally {
            System.setIn(before);
        }
    }
}

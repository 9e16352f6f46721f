package dev.callwright.core.rerun;

import dev.callwright.core.request.Interpolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The expressions in a file of settings with their values: what decides, beside its text, what the file says. */
public final class UsedExpressions {
    private UsedExpressions() {}

    /**
     * The expressions in a file, as a part of a key; empty if there are none, or no such file. What else is in it is not looked at.
     *
     * @param values their values, which are only asked for if there are expressions
     */
    public static String key(Path file, Supplier<Interpolation> values) {
        try {
            String text = Files.readString(file);
            return text.contains("${") ? values.get().used(text) : "";
        } catch (IOException e) {
            // Who reads it reports the problem.
            return "";
        }
    }
}

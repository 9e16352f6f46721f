package dev.callwright.cli;

import dev.callwright.core.text.MessageText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to the user. Where nobody can answer, the answer is what is proposed. */
final class Questions {
    private final @Nullable BufferedReader answers;
    private final @Nullable PrintWriter asked;

    Questions(@Nullable BufferedReader answers, @Nullable PrintWriter asked) {
        this.answers = answers;
        this.asked = asked;
    }

    /** Asks nothing. */
    static Questions none() {
        return new Questions(null, null);
    }

    /** Asks on the terminal of a console; nothing if it has none. */
    static Questions onTerminal(Console console) {
        return !Terminal.isConsole()
                ? none()
                : new Questions(
                        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), console.err());
    }

    /**
     * The answer to a question.
     *
     * @param given the answer that an option gives, so that the question is not asked
     * @param proposed the answer if the user gives none
     */
    Optional<String> answer(String question, Optional<String> given, Optional<String> proposed) {
        if (given.isPresent() || answers == null || asked == null) {
            return given.or(() -> proposed);
        }
        asked.print(MessageText.line(
                question + proposed.map(text -> " [" + text + "]").orElse("") + ": "));
        asked.flush();
        try {
            String line = answers.readLine();
            return line == null || line.isBlank() ? proposed : Optional.of(line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

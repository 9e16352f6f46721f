package dev.callwright.core.diff.document;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.MessageText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sentence in which a document says what to use in place of something deprecated. */
final class DeprecationAdvice {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R\\s*\\R|<br\\s*/?>|</?p>");
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(instead|replaced (by|with)|superseded|in favou?r of|prefer|please use|migrate to|switch to)\\b"
                    + "|deprecated\\W{1,9}use ",
            Pattern.CASE_INSENSITIVE);
    // The change says so itself.
    private static final Pattern DEPRECATED =
            Pattern.compile("^\\W{0,3}deprecated[^\\w(`]{0,4}(?=[\\w(`])", Pattern.CASE_INSENSITIVE);

    private DeprecationAdvice() {}

    /** The sentence; empty: there is none. */
    static Optional<String> of(Docs docs) {
        return Stream.of(docs.summary(), docs.description())
                .flatMap(SENTENCE_END::splitAsStream)
                .map(sentence -> sentence.strip().replaceAll("\\s+", " "))
                .filter(sentence -> ADVICE.matcher(sentence).find())
                .map(sentence -> DEPRECATED.matcher(sentence).replaceFirst(""))
                .map(MessageText::piece)
                .findFirst();
    }
}

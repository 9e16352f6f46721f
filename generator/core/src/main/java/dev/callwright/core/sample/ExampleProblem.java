package dev.callwright.core.sample;

import dev.callwright.core.model.NamedExample;
import dev.callwright.core.text.MessageText;

/**
 * A value of a named example that snippets leave out, because it cannot be sent.
 *
 * @param example the example
 * @param problem what is wrong with the value
 */
public record ExampleProblem(NamedExample example, String problem) {
    /** The message for a warning. */
    public String message() {
        return "the example " + MessageText.piece(example.name()) + " is not shown as it is: "
                + MessageText.piece(problem)
                + "; snippets leave that value out; correct it, or the schema";
    }
}

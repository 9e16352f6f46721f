package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets operations that take the same single optional argument share one params class. Its name comes from the argument
 * ({@code ExpandBodyParams}) and not from one of the operations, so it stays when others come.
 */
public final class SharedParams {
    private SharedParams() {}

    /** What the operation's params class is known by when it is shared; empty when the class is the operation's own. */
    public static Optional<Shape> of(Operation operation) {
        List<Input> inputs = operation.paramsInputs();
        if (inputs.size() != 1 || inputs.get(0).value().required()) {
            return Optional.empty();
        }
        Input input = inputs.get(0);
        return input.location() == Input.Location.WHOLE_BODY ? Optional.empty() : Optional.of(new Shape(input));
    }

    /** A class's only member, in all that its code says of it. */
    public record Shape(String name, String key) {
        Shape(Input input) {
            this(name(input), key(input));
        }

        private static String name(Input input) {
            Words words = Words.of(input.wireName())
                    .and(input.location().name().toLowerCase(Locale.ROOT))
                    .and(Words.of("params"));
            return Wishes.fileName(words.ascii().upperCamel());
        }

        private static String key(Input input) {
            Value value = input.value();
            return String.join(
                    " ",
                    input.location().name(),
                    input.wireName(),
                    value.type().toString(),
                    String.valueOf(value.nullable()),
                    String.valueOf(value.clearable()),
                    String.valueOf(value.deprecated()),
                    value.constant().orElse(""),
                    input.serialization().toString());
        }
    }
}

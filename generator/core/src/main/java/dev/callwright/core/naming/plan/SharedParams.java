package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.word.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Detects operations whose only argument is the same optional input, which share one params class. Its name is derived
 * from the input ({@code ExpandBodyParams}), not from an operation, so it does not change when operations are added.
 */
public final class SharedParams {
    private SharedParams() {}

    /** The only member of the operation's shared params class; empty if the operation has its own params class. */
    public static Optional<OnlyMember> of(Operation operation) {
        List<Input> inputs = operation.paramsInputs();
        if (inputs.size() != 1 || inputs.get(0).value().required()) {
            return Optional.empty();
        }
        Input input = inputs.get(0);
        return input.location() == Input.Location.WHOLE_BODY ? Optional.empty() : Optional.of(new OnlyMember(input));
    }

    /**
     * The only member of a params class.
     *
     * @param name the name of the params class
     * @param key everything that affects the generated class; equal keys share one class
     */
    public record OnlyMember(String name, String key) {
        OnlyMember(Input input) {
            this(name(input), key(input));
        }

        private static String name(Input input) {
            Words words = Words.of(input.wireName())
                    .and(input.location().name().toLowerCase(Locale.ROOT))
                    .and(Words.of("params"));
            return CandidateNames.fileName(words.ascii().upperCamel());
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

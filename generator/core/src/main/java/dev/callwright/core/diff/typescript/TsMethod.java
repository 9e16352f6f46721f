package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The method of an operation.
 *
 * @param operation the operation
 * @param names its names
 * @param keys the keys of its path parameters in the object with all arguments
 * @param parameters its parameters in order
 * @param arguments the type of the object with all arguments
 * @param result the type of the result
 * @param item the type of the items of pages; empty: the result is no page
 */
record TsMethod(
        Operation operation,
        Names names,
        List<String> keys,
        List<Member> parameters,
        TsType arguments,
        TsType result,
        Optional<TsType> item) {
    TsMethod {
        keys = List.copyOf(keys);
        parameters = List.copyOf(parameters);
    }

    /**
     * The names of an operation.
     *
     * @param resource the class of its resource
     * @param method its method in this class
     * @param alias its method in the class of operations by id
     * @param constant the constant that describes it
     */
    record Names(String resource, String method, String alias, String constant) {
        /** The method with its class. */
        String key() {
            return resource + "." + method;
        }
    }

    /** The operation. */
    Subject subject() {
        return Subjects.of(operation);
    }

    /** Its result. */
    Subject resultSubject() {
        return Subjects.result(operation);
    }

    /** An input. */
    Subject subject(Input input) {
        return Subjects.of(operation, input);
    }

    /** The method as users read it. */
    String signature() {
        String all = parameters.stream().map(Member::code).collect(Collectors.joining(", "));
        String each = item.map(type -> ", each " + type.code()).orElse("");
        return names.method() + "(" + all + "): " + result.code() + each;
    }
}

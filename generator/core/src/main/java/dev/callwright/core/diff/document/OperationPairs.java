package dev.callwright.core.diff.document;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the operations and inputs of two versions that are the same. */
final class OperationPairs {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}/]*\\}");

    private OperationPairs() {}

    /**
     * The operations that both have: those with the same method and path, then those whose paths differ in the names of
     * parameters only, then those with the same id.
     */
    static Pairs<Operation> of(ApiModel from, ApiModel to) {
        Pairs<Operation> pairs = new Pairs<>(from.operations(), to.operations());
        pairs.byKey(operation -> operation.method() + " " + operation.path());
        pairs.byKey(OperationPairs::shape);
        pairs.byKey(operation -> operation.id().toLowerCase(Locale.ROOT));
        return pairs;
    }

    /** The method, and the path without the names of its parameters. */
    static String shape(Operation operation) {
        return operation.method() + " "
                + PARAMETER.matcher(operation.path()).replaceAll("{}").toLowerCase(Locale.ROOT);
    }

    /**
     * The inputs that both have: those of the same location and name, then path parameters at the same position, which
     * are positional arguments, then those of the same name elsewhere.
     */
    static Pairs<Input> inputs(Operation before, Operation after) {
        Pairs<Input> pairs = new Pairs<>(before.inputs(), after.inputs());
        pairs.byKey(input -> input.location() + " " + input.wireName());
        pairs.byKey(input -> input.location() + " "
                + (input.location() == Location.HEADER ? input.wireName().toLowerCase(Locale.ROOT) : input.wireName()));
        if (before.pathInputs().size() == after.pathInputs().size()) {
            pairPathParameters(before, after, pairs);
        }
        pairMoved(pairs);
        return pairs;
    }

    private static void pairPathParameters(Operation before, Operation after, Pairs<Input> pairs) {
        List<Input> olds = before.pathInputs();
        List<Input> news = after.pathInputs();
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
            if (pairs.isGone(olds.get(i)) && pairs.isAdded(news.get(i))) {
                pairs.add(olds.get(i), news.get(i));
            }
        }
    }

    // An input that moved into the path or out of it is an argument there and a member here.
    private static void pairMoved(Pairs<Input> pairs) {
        Predicate<Input> isMovable =
                input -> input.location() != Location.PATH && input.location() != Location.WHOLE_BODY;
        Pairs<Input> movable = new Pairs<>(
                pairs.gone().stream().filter(isMovable).toList(),
                pairs.added().stream().filter(isMovable).toList());
        movable.byKey(Input::wireName);
        new ArrayList<>(movable.all().entrySet()).forEach(entry -> pairs.add(entry.getKey(), entry.getValue()));
    }
}

package dev.callwright.core.diff.document;

import dev.callwright.core.model.Server.Variable;
import java.util.HashSet;
import java.util.Optional;

/** Says how the variable of a server's URL differs. */
final class VariableText {
    private VariableText() {}

    /** The difference; empty: there is none but in its description and in the order of its values. */
    static Optional<String> of(String name, Two<Optional<Variable>> variable) {
        if (variable.before().isEmpty() || variable.after().isEmpty()) {
            return Optional.of(PlaceText.quoted(name) + (variable.after().isPresent() ? " is new" : " is gone"));
        }
        Two<Variable> both = variable.map(Optional::orElseThrow);
        if (!both.map(Variable::defaultValue).isSame()) {
            return Optional.of("the default of " + PlaceText.quoted(name) + " was "
                    + PlaceText.quoted(both.before().defaultValue()) + " and is "
                    + PlaceText.quoted(both.after().defaultValue()));
        }
        return both.map(each -> new HashSet<>(each.values())).isSame()
                ? Optional.empty()
                : Optional.of(PlaceText.quoted(name) + " has other values");
    }

    /** Whether all that was possible still is. */
    static boolean isMoreOnly(Two<Optional<Variable>> variable) {
        if (variable.before().isEmpty() || variable.after().isEmpty()) {
            return false;
        }
        Two<Variable> both = variable.map(Optional::orElseThrow);
        boolean isAny = both.after().values().isEmpty();
        return both.map(Variable::defaultValue).isSame()
                && (isAny
                        || (!both.before().values().isEmpty()
                                && both.after()
                                        .values()
                                        .containsAll(both.before().values())));
    }
}

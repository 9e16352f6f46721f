package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.typescript.TsChanges.Side;
import dev.callwright.core.diff.typescript.TsType.Keyword;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.model.Input;
import java.util.List;
import java.util.Optional;

/** Compares a method of the old version with that of the same class and name in the new one, without the members of its params. */
final class MethodComparison {
    private static final TsType VOID = new Keyword("void");

    private final Assignability assignability;
    private final TsChanges changes;

    MethodComparison(Assignability assignability, TsChanges changes) {
        this.assignability = assignability;
        this.changes = changes;
    }

    /** Adds what changed for callers of the method. */
    void compare(TsMethod before, TsMethod after) {
        compareNames(before, after);
        compareParameters(before, after);
        compareResults(before, after);
    }

    private void compareNames(TsMethod before, TsMethod after) {
        Side old = new Side(before.subject(), "operations." + before.names().alias());
        Side now = new Side(after.subject(), "operations." + after.names().alias());
        if (!before.names().alias().equals(after.names().alias())) {
            changes.changed(old, now, Impact.SOURCE_BREAKING);
        }
        if (!before.names().constant().equals(after.names().constant())) {
            changes.changed(
                    new Side(before.subject(), "const " + before.names().constant()),
                    new Side(after.subject(), "const " + after.names().constant()),
                    Impact.SOURCE_BREAKING);
        }
    }

    private void compareParameters(TsMethod before, TsMethod after) {
        boolean isReported = false;
        List<Input> old = before.operation().pathInputs();
        List<Input> now = after.operation().pathInputs();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            Member one = before.parameters().get(i);
            Member other = after.parameters().get(i);
            boolean isBroken = !assignability.isAssignable(one.type(), other.type()) || !isKeyKept(before, after, i);
            isReported |= isBroken;
            if (isBroken || !one.type().equals(other.type())) {
                changes.changed(
                        new Side(before.subject(old.get(i)), one.code()),
                        new Side(after.subject(now.get(i)), other.code()),
                        isBroken ? Impact.SOURCE_BREAKING : Impact.ADDITIVE);
            }
        }
        for (int i = now.size(); i < old.size(); i++) {
            changes.gone(new Side(
                    before.subject(old.get(i)), before.parameters().get(i).code()));
            isReported = true;
        }
        for (int i = old.size(); i < now.size(); i++) {
            changes.added(
                    new Side(
                            after.subject(now.get(i)), after.parameters().get(i).code()),
                    Impact.SOURCE_BREAKING);
            isReported = true;
        }
        if (!isReported && !accepts(before, after)) {
            reportParams(before, after);
        }
    }

    // The object with all arguments has the keys of path parameters.
    private static boolean isKeyKept(TsMethod before, TsMethod after, int index) {
        return before.keys().get(index).equals(after.keys().get(index));
    }

    // A call with all arguments: params come before options.
    private boolean accepts(TsMethod before, TsMethod after) {
        if (before.parameters().size() > after.parameters().size()) {
            return false;
        }
        for (int i = 0; i < before.parameters().size(); i++) {
            TsType given = before.parameters().get(i).type();
            if (!assignability.isAssignable(given, after.parameters().get(i).type())) {
                return false;
            }
        }
        return assignability.isAssignable(before.arguments(), after.arguments());
    }

    // Params that are there for the first time, or no longer, move the options.
    private void reportParams(TsMethod before, TsMethod after) {
        Optional<Input> old = before.operation().paramsInputs().stream().findFirst();
        Optional<Input> now = after.operation().paramsInputs().stream().findFirst();
        if (old.isEmpty() && now.isPresent()) {
            changes.added(new Side(after.subject(now.get()), after.signature()), Impact.SOURCE_BREAKING);
        } else if (old.isPresent() && now.isEmpty()) {
            changes.gone(new Side(before.subject(old.get()), before.signature()));
        } else if (!changes.breaksInputs(before.operation().id())) {
            changes.changed(
                    new Side(before.subject(), before.signature()),
                    new Side(after.subject(), after.signature()),
                    Impact.SOURCE_BREAKING);
        }
    }

    private void compareResults(TsMethod before, TsMethod after) {
        boolean isSame = before.result().equals(after.result()) && before.item().equals(after.item());
        if (isSame) {
            return;
        }
        boolean isRead = before.result().equals(VOID) || assignability.isAssignable(after.result(), before.result());
        boolean isIterated = before.item().isEmpty()
                || after.item()
                        .filter(item ->
                                assignability.isAssignable(item, before.item().get()))
                        .isPresent();
        changes.changed(result(before), result(after), isRead && isIterated ? Impact.ADDITIVE : Impact.SOURCE_BREAKING);
    }

    private static Side result(TsMethod method) {
        Subject subject = method.resultSubject();
        String each = method.item().map(item -> ", each " + item.code()).orElse("");
        return new Side(
                subject, method.names().method() + "(): " + method.result().code() + each);
    }
}

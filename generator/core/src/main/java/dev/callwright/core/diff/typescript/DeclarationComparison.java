package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.typescript.TsChanges.Side;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.diff.typescript.TsType.Reference;
import dev.callwright.core.diff.typescript.TsType.Structure;
import dev.callwright.core.emit.typescript.PublicDeclarations.Form;
import java.util.List;
import java.util.Optional;

/** Compares a type of the old version with that of the same name in the new one. */
final class DeclarationComparison {
    private static final String INDEX = "[key: string]";

    private final TsScope scope;
    private final Assignability assignability;
    private final TsChanges changes;

    DeclarationComparison(TsScope scope, Assignability assignability, TsChanges changes) {
        this.scope = scope;
        this.assignability = assignability;
        this.changes = changes;
    }

    /** Adds what changed for users of the type. */
    void compare(TsDeclaration before, TsDeclaration after) {
        if (before.type().equals(after.type()) && before.form() == after.form()) {
            return;
        }
        if (before.form() == Form.INTERFACE && before.type() instanceof Structure members) {
            compareMembers(before, members, after);
        } else if (before.form() == Form.EVENTS || after.form() == Form.EVENTS) {
            changes.changed(side(before), side(after), Impact.SOURCE_BREAKING);
        } else {
            new AliasComparison(scope, assignability, changes).compare(before, after);
        }
    }

    private static Side side(TsDeclaration declaration) {
        return new Side(declaration.subject(), declaration.signature());
    }

    private void compareMembers(TsDeclaration before, Structure members, TsDeclaration after) {
        if (!(after.type() instanceof Structure others) || after.form() != Form.INTERFACE) {
            changes.changed(side(before), side(after), Impact.SOURCE_BREAKING);
            return;
        }
        for (Member member : members.members()) {
            Side old = new Side(before.subjectOf().apply(member.name()), member.code());
            Optional<Member> other = others.member(member.name());
            boolean isBroken = isBroken(member, before, after);
            if (other.isEmpty() && (isBroken || others.index().isEmpty())) {
                changes.gone(old);
            } else if (other.isPresent() && !sameMember(member, other.get())) {
                changes.changed(old, side(after, other.get()), impact(isBroken));
            }
        }
        compareIndex(before, after, new Indexes(members.index(), others.index()));
        others.members().stream()
                .filter(member -> members.member(member.name()).isEmpty())
                .forEach(member ->
                        changes.added(side(after, member), impact(before.isWritten() && !member.isOptional())));
    }

    private static boolean sameMember(Member one, Member other) {
        return one.isOptional() == other.isOptional() && TsType.areSame(one.type(), other.type());
    }

    private static Side side(TsDeclaration declaration, Member member) {
        return new Side(declaration.subjectOf().apply(member.name()), member.code());
    }

    private static Impact impact(boolean isBroken) {
        return isBroken ? Impact.SOURCE_BREAKING : Impact.ADDITIVE;
    }

    private boolean isBroken(Member member, TsDeclaration before, TsDeclaration after) {
        Reference now = new Reference(after.name(), List.of());
        if (before.isRead() && !isReadable(scope.read(now, member.name()), member.read())) {
            return true;
        }
        boolean isNewlyRequired = member.isOptional()
                && after.type() instanceof Structure others
                && others.member(member.name())
                        .filter(other -> !other.isOptional())
                        .isPresent();
        return before.isWritten()
                && (isNewlyRequired
                        || scope.written(now, member.name())
                                .filter(type -> assignability.isAssignable(member.type(), type))
                                .isEmpty());
    }

    private boolean isReadable(Optional<TsType> now, TsType before) {
        return now.filter(type -> assignability.isAssignable(type, before) && areComparable(before, type))
                .isPresent();
    }

    // Code compares a member with the constants of its type.
    private boolean areComparable(TsType before, TsType now) {
        return new Comparability(scope, assignability).areComparable(before, now);
    }

    /** The types of members that are not declared. */
    private record Indexes(Optional<TsType> before, Optional<TsType> after) {}

    private void compareIndex(TsDeclaration before, TsDeclaration after, Indexes indexes) {
        if (indexes.before().equals(indexes.after())) {
            return;
        }
        Optional<Side> old = indexes.before().map(type -> new Side(before.subject(), INDEX + ": " + type.code()));
        Optional<Side> now = indexes.after().map(type -> new Side(after.subject(), INDEX + ": " + type.code()));
        if (old.isEmpty()) {
            now.ifPresent(side -> changes.added(before.subject(), side));
        } else if (now.isEmpty()) {
            changes.gone(old.get(), after.subject());
        } else {
            TsType one = indexes.before().orElseThrow();
            TsType other = indexes.after().orElseThrow();
            boolean isBroken = (before.isRead() && !assignability.isAssignable(other, one))
                    || (before.isWritten() && !assignability.isAssignable(one, other));
            changes.changed(old.get(), now.get(), impact(isBroken));
        }
    }
}

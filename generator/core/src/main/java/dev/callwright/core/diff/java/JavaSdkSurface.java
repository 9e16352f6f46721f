package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.SdkSurface;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.java.Meaning.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What code that uses the Java SDK can name, call, read or write. Code is what the declarations invite to: it stores results as
 * what they are declared as, gives values of the declared types, and lambdas where those are taken. A new alternative of a union
 * breaks none of it: a {@code switch} needs a {@code default} anyway, for values that fit no alternative.
 */
public final class JavaSdkSurface implements SdkSurface {

    /** One difference per subject and use of it: the worst. */
    @Override
    public List<SurfaceChange> changes(NamedApi from, NamedApi to) {
        JavaVersion before = JavaVersion.of(from);
        JavaVersion after = JavaVersion.of(to);
        Renames renames = Renames.between(before, after);
        Map<Meaning, ElementChange> worst = new LinkedHashMap<>();
        for (ElementChange change : SurfaceComparison.of(before, after, renames)) {
            Meaning meaning = meaning(change, before, after);
            worst.merge(meaning, change, (one, other) -> worse(one, other, meaning.use()));
        }
        Set<Subject> known = before.meanings().subjects();
        List<SurfaceChange> changes = new ArrayList<>(moved(from, to, renames));
        worst.forEach((meaning, change) -> changes.add(new SurfaceChange(
                Sdk.JAVA,
                change.before().isPresent() || known.contains(meaning.subject())
                        ? Optional.of(meaning.subject())
                        : Optional.empty(),
                change.after().map(after.meanings()::of).map(Meaning::subject),
                change.impact(),
                change.before().map(Element::display),
                change.after().map(Element::display))));
        return changes;
    }

    private static Meaning meaning(ElementChange change, JavaVersion before, JavaVersion after) {
        return change.before()
                .map(before.meanings()::of)
                .orElseGet(() -> after.meanings().of(change.after().orElseThrow()));
    }

    private static ElementChange worse(ElementChange one, ElementChange other, Use use) {
        int order = other.impact().compareTo(one.impact());
        return order < 0 || (order == 0 && isUsual(other, use) && !isUsual(one, use)) ? other : one;
    }

    // What users write: the method of an operation, not its params class; the setter of an input, not its accessor.
    private static boolean isUsual(ElementChange change, Use use) {
        Element element = change.before().or(change::after).orElseThrow();
        return switch (use) {
            case CALL -> element instanceof Element.OfMethod;
            case WRITE -> element.owner().name().simpleName().equals("Builder");
            case NAME, READ, FIXED -> true;
        };
    }

    private static List<SurfaceChange> moved(NamedApi from, NamedApi to, Renames renames) {
        if (!renames.isMoved()) {
            return List.of();
        }
        return List.of(new SurfaceChange(
                Sdk.JAVA,
                Optional.of(Subjects.of(from.model())),
                Optional.of(Subjects.of(to.model())),
                Impact.SOURCE_BREAKING,
                Optional.of("package " + from.names().java().basePackage()),
                Optional.of("package " + to.names().java().basePackage())));
    }
}

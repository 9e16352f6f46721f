package dev.callwright.core.diff.java;

import dev.callwright.core.diff.java.Element.OfField;
import dev.callwright.core.diff.java.Element.OfMethod;
import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what takes the place of a declaration that is gone or changed. */
final class Counterparts {
    private static final String RESPONSE = "WithResponse";
    private static final List<String> KINDS = List.of("Builder", "Async");

    private final JavaVersion from;
    private final Map<Meaning, List<Element>> newElements = new HashMap<>();

    Counterparts(JavaVersion from, JavaVersion to) {
        this.from = from;
        for (SurfaceType type : to.surface().types().values()) {
            type.methods().forEach(method -> add(new OfMethod(type, method), to));
            type.fields().forEach(field -> add(new OfField(type, field), to));
        }
    }

    private void add(Element element, JavaVersion to) {
        Meaning meaning = to.meanings().of(element);
        if (meaning.use() != Meaning.Use.FIXED) {
            newElements.computeIfAbsent(meaning, unused -> new ArrayList<>()).add(element);
        }
    }

    /** The overload at the same position, or one that stands for the same; empty: there is none. */
    Optional<Element> of(OfMethod old, SurfaceType now) {
        List<SurfaceMethod> before = named(old.method().name(), old.owner());
        List<SurfaceMethod> after = named(old.method().name(), now);
        int index = before.indexOf(old.method());
        if (index < after.size()) {
            return Optional.of(new OfMethod(now, after.get(index)));
        }
        return after.isEmpty() ? ofMeaning(old) : Optional.of(new OfMethod(now, after.get(0)));
    }

    private static List<SurfaceMethod> named(String name, SurfaceType type) {
        return type.methods().stream()
                .filter(method -> method.name().equals(name))
                .toList();
    }

    /** A declaration that stands for the same, and is as much like the old one as any; empty: there is none. */
    Optional<Element> ofMeaning(Element old) {
        List<Element> found = newElements.getOrDefault(from.meanings().of(old), List.of());
        return found.stream()
                .filter(each -> isAlike(each, old))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static boolean isAlike(Element one, Element other) {
        if (!(one instanceof OfMethod method) || !(other instanceof OfMethod old)) {
            return one instanceof OfField && other instanceof OfField;
        }
        boolean sameLength =
                method.method().parameters().size() == old.method().parameters().size();
        return sameLength
                && kind(method.owner()).equals(kind(old.owner()))
                && method.method().name().endsWith(RESPONSE)
                        == old.method().name().endsWith(RESPONSE);
    }

    private static String kind(SurfaceType owner) {
        String name = owner.name().simpleName();
        return KINDS.stream().filter(name::endsWith).findFirst().orElse("");
    }
}

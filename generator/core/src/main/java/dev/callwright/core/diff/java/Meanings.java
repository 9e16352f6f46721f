package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.diff.java.Meaning.Use;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the declarations of an SDK stand for. */
final class Meanings {
    private static final String PART = "Part[0-9]+$";

    private final Map<QualifiedName, Declared> types = new LinkedHashMap<>();
    private final Map<Declared, QualifiedName> names = new HashMap<>();
    private final Map<QualifiedName, Map<String, Meaning>> members = new HashMap<>();
    private final Map<QualifiedName, Map<TypeUse, Meaning>> factories = new HashMap<>();
    private final Subject api;

    /** @param api what everything else stands for */
    Meanings(Subject api) {
        this.api = api;
    }

    /**
     * What a type stands for.
     *
     * @param subject what it is in the document
     * @param role which of the types of that subject it is
     */
    record Declared(Subject subject, Role role) {}

    /** The types that a subject may have. */
    enum Role {
        TYPE,
        CLIENT,
        ASYNC_CLIENT,
        WEBHOOKS,
        SERVICE,
        ASYNC_SERVICE
    }

    void type(QualifiedName name, Role role, Subject subject) {
        Declared meaning = new Declared(subject, role);
        types.putIfAbsent(name, meaning);
        names.putIfAbsent(meaning, name);
    }

    void member(QualifiedName owner, String name, Meaning meaning) {
        members.computeIfAbsent(owner, unused -> new HashMap<>()).putIfAbsent(name, meaning);
    }

    /** What a type stands for; empty: it is declared in one that stands for something, or belongs to every SDK. */
    Optional<Declared> declared(QualifiedName type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The type of a subject in a role; empty: it has none. The API is the same under another title. */
    Optional<QualifiedName> type(Declared meaning) {
        boolean isApi = meaning.subject().kind() == Kind.API;
        return Optional.ofNullable(names.get(isApi ? new Declared(api, meaning.role()) : meaning));
    }

    /** Everything that something stands for. */
    Set<Subject> subjects() {
        Set<Subject> subjects = new HashSet<>();
        types.values().forEach(each -> subjects.add(each.subject()));
        members.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(each -> subjects.add(each.subject()));
        return subjects;
    }

    /** What a declaration stands for. */
    Meaning of(Element element) {
        if (element instanceof Element.OfMethod method) {
            return factory(method)
                    .orElseGet(() -> member(method.owner(), method.method().name()));
        }
        if (element instanceof Element.OfField field) {
            return member(field.owner(), field.field().name());
        }
        if (element instanceof Element.OfSupertype relation) {
            return relation(relation);
        }
        Subject subject = subject(element.owner().name());
        return new Meaning(subject, subject.kind() == Kind.OPERATION ? Use.CALL : Use.NAME);
    }

    // Which alternative a factory is for, its parameter says.
    private Optional<Meaning> factory(Element.OfMethod method) {
        Map<TypeUse, Meaning> ofUnion = factories.getOrDefault(method.owner().name(), Map.of());
        return method.method().isStatic() && method.method().parameters().size() == 1
                ? Optional.ofNullable(
                        ofUnion.get(boxed(method.method().parameterTypes().get(0))))
                : Optional.empty();
    }

    private static TypeUse boxed(TypeUse type) {
        return Conversions.boxed(type).orElse(type);
    }

    /** Learns from the classes that wrap alternatives which factories make them. */
    void factories(JavaSurface surface) {
        for (SurfaceType wrapper : surface.types().values()) {
            Declared meaning = types.get(wrapper.name());
            if (meaning != null && meaning.subject().kind() == Kind.ALTERNATIVE) {
                factories
                        .computeIfAbsent(wrapper.name().owner(), unused -> new HashMap<>())
                        .putIfAbsent(
                                wrapper.supertypes().get(0).arguments().get(0),
                                new Meaning(meaning.subject(), Use.NAME));
            }
        }
    }

    private Meaning member(SurfaceType owner, String name) {
        Meaning meaning = members.getOrDefault(whole(owner.name()), Map.of()).get(name);
        return meaning == null ? new Meaning(subject(owner.name()), Use.FIXED) : meaning;
    }

    // An object is an alternative of a union.
    private Meaning relation(Element.OfSupertype relation) {
        Subject own = subject(relation.owner().name());
        Declared union = types.get(relation.supertype().name());
        return union == null || own.kind() != Kind.TYPE
                ? new Meaning(own, Use.FIXED)
                : new Meaning(new Subject(Kind.ALTERNATIVE, union.subject().owner(), own.owner()), Use.NAME);
    }

    private Subject subject(QualifiedName type) {
        QualifiedName name = whole(type);
        Declared known = types.get(name);
        if (known != null) {
            return known.subject();
        }
        return name.isNested() ? subject(name.owner()) : api;
    }

    // A service with many operations has several classes.
    private QualifiedName whole(QualifiedName name) {
        return types.containsKey(name) || name.isNested()
                ? name
                : new QualifiedName(name.packageName(), name.simpleName().replaceFirst(PART, ""));
    }
}

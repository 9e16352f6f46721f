package dev.callwright.core.diff.java;

import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that have another name in the newer version, be it only another package. */
final class Renames {
    private static final QualifiedName NO_NAME = new QualifiedName("", "");

    private final String oldBase;
    private final String newBase;
    private final Map<QualifiedName, QualifiedName> newNames = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> oldNames = new HashMap<>();

    private Renames(JavaVersion from, JavaVersion to) {
        this.oldBase = from.basePackage();
        this.newBase = to.basePackage();
    }

    /** The types that stand for the same in both versions, or have the same members, under different names. */
    static Renames between(JavaVersion from, JavaVersion to) {
        Renames renames = new Renames(from, to);
        List<QualifiedName> gone = from.surface().types().keySet().stream()
                .filter(name -> !to.surface().types().containsKey(renames.forward(name)))
                .toList();
        for (QualifiedName name : gone) {
            from.meanings()
                    .declared(name)
                    .flatMap(to.meanings()::type)
                    .filter(other -> renames.isFree(other, from, to))
                    .ifPresent(other -> renames.add(name, other));
        }
        // Types that use renamed ones are alike only when those are known.
        int known = -1;
        while (known < renames.newNames.size()) {
            known = renames.newNames.size();
            renames.addAlike(gone, from, to);
        }
        return renames;
    }

    // A type that only its name tells from a new one.
    private void addAlike(List<QualifiedName> gone, JavaVersion from, JavaVersion to) {
        JavaSurface now = to.surface().renamed(this::toOld);
        Map<SurfaceType, QualifiedName> added = new HashMap<>();
        now.types().values().stream()
                .filter(type -> !from.surface().types().containsKey(type.name()))
                .forEach(type -> added.putIfAbsent(anonymous(type), type.name()));
        for (QualifiedName name : gone) {
            SurfaceType type = from.surface().types().get(name);
            if (type != null && !name.isNested() && !newNames.containsKey(name)) {
                QualifiedName found = added.remove(anonymous(type));
                if (found != null) {
                    add(name, forward(found));
                }
            }
        }
    }

    private static SurfaceType anonymous(SurfaceType type) {
        return type.renamed(name -> renamed(name, Map.of(type.name(), NO_NAME)));
    }

    private boolean isFree(QualifiedName name, JavaVersion from, JavaVersion to) {
        return to.surface().types().containsKey(name)
                && !from.surface().types().containsKey(back(name))
                && !oldNames.containsKey(name);
    }

    private void add(QualifiedName old, QualifiedName now) {
        newNames.put(old, now);
        oldNames.put(now, old);
    }

    /** Whether all packages are others. */
    boolean isMoved() {
        return !oldBase.equals(newBase);
    }

    /** The new name of a type that has another one; empty: it has not. */
    Optional<QualifiedName> of(QualifiedName old) {
        return Optional.ofNullable(newNames.get(old));
    }

    /** The new name of a type. */
    QualifiedName toNew(QualifiedName old) {
        QualifiedName found = renamed(old, newNames);
        return found.equals(old) ? forward(old) : found;
    }

    /** The old name of a type. */
    QualifiedName toOld(QualifiedName now) {
        QualifiedName found = renamed(now, oldNames);
        return found.equals(now) ? back(now) : found;
    }

    // A type that is declared in another is renamed with it.
    private static QualifiedName renamed(QualifiedName name, Map<QualifiedName, QualifiedName> names) {
        List<String> simple = name.simpleNames();
        for (int size = simple.size(); size > 0; size--) {
            QualifiedName found = names.get(new QualifiedName(name.packageName(), simple.subList(0, size)));
            if (found != null) {
                return new QualifiedName(
                        found.packageName(),
                        Stream.concat(found.simpleNames().stream(), simple.subList(size, simple.size()).stream())
                                .toList());
            }
        }
        return name;
    }

    private QualifiedName forward(QualifiedName old) {
        return moved(old, oldBase, newBase);
    }

    private QualifiedName back(QualifiedName now) {
        return moved(now, newBase, oldBase);
    }

    private static QualifiedName moved(QualifiedName name, String from, String to) {
        String packageName = name.packageName();
        return packageName.equals(from) || packageName.startsWith(from + ".")
                ? new QualifiedName(to + packageName.substring(from.length()), name.simpleNames())
                : name;
    }
}

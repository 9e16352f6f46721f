package dev.callwright.core.naming.java;

import java.util.ArrayList;
import java.util.List;

/**
 * The qualified name of a Java type.
 *
 * @param packageName the package
 * @param simpleNames the simple names, the outermost type's first; one for a type on its own
 */
public record QualifiedName(String packageName, List<String> simpleNames) {
    public QualifiedName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name of a type that is not nested. */
    public QualifiedName(String packageName, String simpleName) {
        this(packageName, List.of(simpleName));
    }

    /** The last name. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name of the outermost type, which is the name of the file. */
    public String outermostName() {
        return simpleNames.get(0);
    }

    /** The type that a nested one is declared in. */
    public QualifiedName owner() {
        return new QualifiedName(packageName, simpleNames.subList(0, simpleNames.size() - 1));
    }

    /** The name of a type that is declared in this one. */
    public QualifiedName nested(String name) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(name);
        return new QualifiedName(packageName, names);
    }

    /** Whether it is a type in another. */
    public boolean isNested() {
        return simpleNames.size() > 1;
    }

    /** The name of a type on its own beside this one, which is on its own too. */
    QualifiedName suffixed(String suffix) {
        return new QualifiedName(packageName, simpleName() + suffix);
    }
}

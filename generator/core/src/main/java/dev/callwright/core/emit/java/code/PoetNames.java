package dev.callwright.core.emit.java.code;

import com.palantir.javapoet.ClassName;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.List;

/** Planned names as those of JavaPoet. */
public final class PoetNames {
    private PoetNames() {}

    /** The name of a class, which may be nested. */
    public static ClassName of(QualifiedName name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}

package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.table.JavaCode;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The imports of a Java file; of types with the same simple name, the first that is used is imported. */
final class JavaImports {
    private static final List<String> JAVA_LANG =
            List.of("Object", "String", "System", "Boolean", "Integer", "Long", "Double", "Override");

    private final Map<String, String> packages = new HashMap<>();

    /** The imports of a file that declares a class with this name. */
    JavaImports(String declared) {
        JAVA_LANG.forEach(name -> packages.put(name, "java.lang"));
        packages.put(declared, "");
    }

    /** The name of a type in the file: simple if it, or the type that it is nested in, is imported, else qualified. */
    String name(QualifiedName type) {
        List<String> nested = type.simpleNames().subList(1, type.simpleNames().size());
        String outermost = name(type.packageName(), type.outermostName());
        return nested.isEmpty() ? outermost : outermost + "." + String.join(".", nested);
    }

    /** The name of a type in the file: simple if it is imported, else qualified. */
    String name(String packageName, String simpleName) {
        String known = packages.putIfAbsent(simpleName, packageName);
        return known == null || known.equals(packageName) ? simpleName : packageName + "." + simpleName;
    }

    /** Code with the names of its types in the file. */
    String code(JavaCode code) {
        StringBuilder text = new StringBuilder();
        for (JavaCode.Part part : code.parts()) {
            if (part instanceof JavaCode.Part.Text each) {
                text.append(each.text());
            } else if (part instanceof JavaCode.Part.Type each) {
                text.append(name(each.name()));
            }
        }
        return text.toString();
    }

    /** The full names to import, sorted. */
    List<String> all() {
        TreeSet<String> all = new TreeSet<>();
        packages.forEach((simpleName, packageName) -> {
            if (!packageName.isEmpty() && !packageName.equals("java.lang")) {
                all.add(packageName + "." + simpleName);
            }
        });
        return List.copyOf(all);
    }
}

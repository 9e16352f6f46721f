package dev.callwright.core.emit.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the imports of one module while it is rendered, so that none is missing, repeated or unused. */
final class Imports {
    /** The module that exports the runtime. */
    static final String CORE = "core/index";

    private static final int WIDTH = 110;

    private final String module;
    private final String coreNamespace;
    private final TreeMap<String, Set<String>> types = new TreeMap<>();
    private final TreeMap<String, Set<String>> values = new TreeMap<>();

    /**
     * The imports of a module.
     *
     * @param module the file below {@code src} without extension, such as {@code models/customer}
     */
    Imports(String module) {
        this(module, "");
    }

    private Imports(String module, String coreNamespace) {
        this.module = module;
        this.coreNamespace = coreNamespace;
    }

    /** No imports, for code in which the runtime is an object of this name. */
    static Imports none(String coreNamespace) {
        return new Imports("", coreNamespace + ".");
    }

    /** An import statement: the text before and after {@code from}. */
    record ImportView(String names, String from) {}

    /**
     * The name of a type, which is imported unless it is declared in this module.
     *
     * @param name its name, after those of the types that it is declared in
     */
    String type(String from, String name) {
        int dot = name.indexOf('.');
        add(types, from, dot < 0 ? name : name.substring(0, dot));
        return name;
    }

    /** Another name of a type, which is imported even if it is declared in this module. */
    String renamed(String from, String name) {
        int dot = name.indexOf('.');
        String outermost = dot < 0 ? name : name.substring(0, dot);
        // Names of types do not end in an underscore.
        String other = outermost + "_";
        types.computeIfAbsent(from, key -> new TreeSet<>()).add(outermost + " as " + other);
        return other + name.substring(outermost.length());
    }

    /** The name of a class, function or constant, which is imported unless it is declared in this module. */
    String value(String from, String name) {
        return add(values, from, name);
    }

    /** The imported name of a type of the runtime. */
    String coreType(String name) {
        return type(CORE, name);
    }

    /** The imported name of a class or function of the runtime. */
    String coreValue(String name) {
        return coreNamespace + value(CORE, name);
    }

    private String add(Map<String, Set<String>> imports, String from, String name) {
        if (!from.equals(module)) {
            imports.computeIfAbsent(from, key -> new TreeSet<>()).add(name);
        }
        return name;
    }

    /** The statements, sorted by module, imports of values before imports of types. */
    List<ImportView> views() {
        List<ImportView> views = new ArrayList<>();
        values.forEach((from, names) -> views.add(view("", from, names)));
        types.forEach((from, names) -> {
            Set<String> only = new TreeSet<>(names);
            only.removeAll(values.getOrDefault(from, Set.of()));
            if (!only.isEmpty()) {
                views.add(view("type ", from, only));
            }
        });
        return views;
    }

    private ImportView view(String keyword, String from, Set<String> names) {
        String path = path(from);
        String line = keyword + "{ " + String.join(", ", names) + " }";
        boolean fits = names.size() == 1 || line.length() + path.length() + 16 <= WIDTH;
        return new ImportView(fits ? line : keyword + "{\n  " + String.join(",\n  ", names) + ",\n}", path);
    }

    /** The path of another module relative to the folder of this one. */
    String path(String to) {
        String[] from = module.split("/");
        String[] target = to.split("/");
        int common = 0;
        while (common < from.length - 1 && common < target.length - 1 && from[common].equals(target[common])) {
            common++;
        }
        int up = from.length - 1 - common;
        StringBuilder path = new StringBuilder(up == 0 ? "./" : "../".repeat(up));
        path.append(String.join("/", List.of(target).subList(common, target.length)));
        return path.append(".js").toString();
    }
}

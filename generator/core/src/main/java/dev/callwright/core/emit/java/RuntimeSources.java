package dev.callwright.core.emit.java;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The runtime's sources, relocated to the package of the SDK that carries them. */
final class RuntimeSources {
    private static final String PACKAGE = "dev.callwright.runtime";
    private static final String FOLDER = "java-runtime/" + PACKAGE.replace('.', '/');
    private static final String ENDING = ".java";
    // The paths below the runtime's package, from the class path.
    private static final List<String> PATHS = TemplateFiles.list(FOLDER);

    private final String corePackage;

    /** The sources with this package in place of the runtime's own. */
    RuntimeSources(String corePackage) {
        this.corePackage = corePackage;
    }

    /**
     * A class of the runtime.
     *
     * @param packageName its package in the SDK
     * @param simpleName its simple name
     */
    record Source(String packageName, String simpleName) {}

    /** The classes; no two have the same simple name. */
    List<Source> classes() {
        return PATHS.stream()
                .filter(path -> !path.endsWith("package-info" + ENDING))
                .map(path -> new Source(
                        packageOf(path), path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length())))
                .toList();
    }

    /** The packages that users of the SDK may name; all but the internal ones. */
    Set<String> exportedPackages() {
        return PATHS.stream()
                .filter(path -> !path.startsWith("internal/"))
                .map(this::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sources as files below a folder. */
    List<GeneratedFile> files(String sourceFolder) {
        return PATHS.stream()
                .map(path -> new GeneratedFile(
                        sourceFolder + corePackage.replace('.', '/') + "/" + path,
                        LineBreaks.in(TemplateFiles.read(FOLDER + "/" + path).replace(PACKAGE, corePackage))))
                .toList();
    }

    private String packageOf(String path) {
        int end = path.lastIndexOf('/');
        return end < 0
                ? corePackage
                : corePackage + "." + path.substring(0, end).replace('/', '.');
    }
}

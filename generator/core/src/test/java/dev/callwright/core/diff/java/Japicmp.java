package dev.callwright.core.diff.java;

import dev.callwright.core.diff.java.Element.OfField;
import dev.callwright.core.diff.java.Element.OfMethod;
import dev.callwright.core.diff.java.Element.OfSupertype;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.ArrayOf;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.ClassPathMode;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiImplementedInterface;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What japicmp finds broken for compiled code. */
final class Japicmp {
    private final Set<String> broken = new HashSet<>();

    private Japicmp() {}

    /** The comparison of two SDKs. */
    static Japicmp of(CompiledSdk from, CompiledSdk to) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setClassPathMode(ClassPathMode.TWO_SEPARATE_CLASSPATHS);
        options.setOldClassPath(from.classPath().stream().map(Path::toString).toList());
        options.setNewClassPath(to.classPath().stream().map(Path::toString).toList());
        Japicmp found = new Japicmp();
        new JarArchiveComparator(options)
                .compare(
                        new JApiCmpArchive(from.jar(to).toFile(), "1"),
                        new JApiCmpArchive(to.jar(from).toFile(), "2"))
                .forEach(found::add);
        return found;
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName();
        if (type.getCompatibilityChanges().stream().anyMatch(each -> !each.isBinaryCompatible())) {
            broken.add(name);
        }
        type.getMethods().forEach(method -> add(name + "#" + method.getName(), method));
        type.getConstructors().forEach(each -> add(name + "#new", each));
        type.getFields().forEach(field -> add(name + "#" + field.getName(), field));
        for (JApiImplementedInterface each : type.getInterfaces()) {
            // One that stays has the breaks of the interface itself.
            if (each.getChangeStatus() == JApiChangeStatus.REMOVED) {
                add(name + ">" + each.getFullyQualifiedName(), each);
            }
        }
        type.getSuperclass().getOldSuperclassName().ifPresent(old -> add(name + ">" + old, type.getSuperclass()));
    }

    private void add(String key, JApiCompatibility element) {
        if (!element.isBinaryCompatible()) {
            String types = element instanceof JApiBehavior behavior
                    ? behavior.getParameters().stream()
                            .map(each -> each.getType())
                            .collect(Collectors.joining(",", "(", ")"))
                    : "";
            broken.add(key + types);
        }
    }

    /** Everything that is broken. */
    Set<String> all() {
        return broken;
    }

    int count() {
        return broken.size();
    }

    /** Whether a declaration is broken, or belongs to a type that is. */
    boolean isBroken(Element element) {
        String type = binaryName(element.owner().name());
        if (element instanceof OfMethod method) {
            return broken.contains(type + "#" + method.method().name()
                    + method.method().parameterTypes().stream()
                            .map(each -> binaryName(each.erased()))
                            .collect(Collectors.joining(",", "(", ")")));
        }
        if (element instanceof OfField field) {
            return broken.contains(type + "#" + field.field().name());
        }
        return broken.contains(
                element instanceof OfSupertype relation
                        ? type + ">" + binaryName(relation.supertype().name())
                        : type);
    }

    private static String binaryName(TypeUse type) {
        if (type instanceof ArrayOf array) {
            return binaryName(array.item()) + "[]";
        }
        return type instanceof Declared declared ? binaryName(declared.name()) : type.display();
    }

    private static String binaryName(QualifiedName name) {
        return name.packageName() + "." + String.join("$", name.simpleNames());
    }
}

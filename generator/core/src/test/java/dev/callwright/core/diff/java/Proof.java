package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.java.Element.OfField;
import dev.callwright.core.diff.java.Element.OfMethod;
import dev.callwright.core.diff.java.Element.OfSupertype;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.ArrayOf;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What javac and japicmp say of two versions of an SDK, beside what the comparison says.
 *
 * @param sourceBreaks the declarations whose use no longer compiles, with javac's message
 * @param binaryBreaks the members and types that japicmp finds broken
 * @param missed what the comparison does not say, and they say
 * @param wrong what the comparison says, and they do not
 */
record Proof(int sourceBreaks, int binaryBreaks, List<String> missed, List<String> wrong) {

    /** The proof for two versions, compiled in a folder. */
    static Proof of(NamedApi from, NamedApi to, Path folder) throws IOException {
        CompiledSdk old = CompiledSdk.of(from, folder.resolve("old"));
        return of(new Pair(from, old), new Pair(to, old.next(to, folder.resolve("new"))), folder);
    }

    /** An API and its classes. */
    record Pair(NamedApi api, CompiledSdk sdk) {}

    /** The proof for two versions. */
    static Proof of(Pair from, Pair to, Path folder) throws IOException {
        JavaVersion before = JavaVersion.of(from.api());
        JavaVersion after = JavaVersion.of(to.api());
        List<ElementChange> changes = SurfaceComparison.of(before, after, Renames.between(before, after));
        UsageClient client = UsageClient.of(before.surface());
        Map<Element, String> errors = client.errors(to.sdk(), folder.resolve("client"));
        Set<QualifiedName> lost = new HashSet<>(before.surface().types().keySet());
        lost.removeAll(after.surface().types().keySet());
        Set<Element> broken = changes.stream()
                .filter(change -> change.impact() == Impact.SOURCE_BREAKING)
                .flatMap(change -> change.before().stream())
                .collect(Collectors.toSet());
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Element element : client.elements()) {
            if (isReplaced(element, before, after)) {
                continue;
            }
            boolean isPredicted = broken.contains(element) || isLost(element, lost);
            if (errors.containsKey(element) && !isPredicted) {
                missed.add(words(element) + ": " + errors.get(element));
            } else if (isPredicted && !errors.containsKey(element)) {
                wrong.add(words(element));
            }
        }
        Japicmp binary = Japicmp.of(from.sdk(), to.sdk());
        Set<String> relinked = changes.stream()
                .filter(ElementChange::isBinaryBreaking)
                .flatMap(change -> change.before().stream())
                .map(Proof::words)
                .collect(Collectors.toSet());
        for (Element element : client.elements()) {
            if (isReplaced(element, before, after)) {
                continue;
            }
            boolean isPredicted = relinked.contains(words(element)) || isErasedLost(element, lost);
            boolean isFound = binary.isBroken(element);
            if (isFound && !isPredicted) {
                missed.add("binary " + words(element));
            } else if (isPredicted && !isFound) {
                wrong.add("binary " + words(element));
            }
        }
        return new Proof(errors.size(), binary.count(), missed, wrong);
    }

    static String words(Element element) {
        return String.join(".", element.owner().name().simpleNames()) + ": " + element.display();
    }

    // A type of another kind is one change, whatever its members do.
    private static boolean isReplaced(Element element, JavaVersion before, JavaVersion after) {
        if (element instanceof Element.OfType) {
            return false;
        }
        QualifiedName name = element.owner().name();
        for (int size = 1; size <= name.simpleNames().size(); size++) {
            QualifiedName owner =
                    new QualifiedName(name.packageName(), name.simpleNames().subList(0, size));
            SurfaceType now = after.surface().types().get(owner);
            if (now != null
                    && !now.header().equals(before.surface().types().get(owner).header())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(Element element, Set<QualifiedName> lost) {
        return uses(element).anyMatch(use -> isLost(use, lost));
    }

    private static boolean isErasedLost(Element element, Set<QualifiedName> lost) {
        return uses(element).map(TypeUse::erased).anyMatch(use -> isLost(use, lost));
    }

    private static Stream<TypeUse> uses(Element element) {
        Stream<TypeUse> owner = Stream.of(element.owner().use());
        if (element instanceof OfMethod method) {
            return Stream.of(
                            owner,
                            method.method().parameterTypes().stream(),
                            Stream.of(method.method().result()))
                    .flatMap(each -> each);
        }
        if (element instanceof OfField field) {
            return Stream.concat(owner, Stream.of(field.field().type()));
        }
        return element instanceof OfSupertype relation ? Stream.concat(owner, Stream.of(relation.supertype())) : owner;
    }

    private static boolean isLost(TypeUse use, Set<QualifiedName> lost) {
        if (use instanceof ArrayOf array) {
            return isLost(array.item(), lost);
        }
        return use instanceof Declared declared
                && (lost.contains(declared.name())
                        || declared.arguments().stream().anyMatch(each -> isLost(each, lost)));
    }
}

package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.access.AccessPolicy;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.access.SourceAddress;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents of a bundle, each loaded once. */
final class BundledDocuments {
    private final SpecTree bundle;
    private final RemoteReferences remote;
    private final AccessPolicy policy;
    private final Diagnostics diagnostics;
    private final Map<String, @Nullable BundledDocument> loaded = new LinkedHashMap<>();
    private final Map<String, List<Diagnostic>> problems = new HashMap<>();
    private final Map<SourceLocation, List<Diagnostic>> failures = new LinkedHashMap<>();
    private final BundledDocument main;

    BundledDocuments(SpecTree bundle, ReferenceRules rules, Diagnostics diagnostics) {
        this.bundle = bundle;
        this.remote = rules.remote();
        this.policy = AccessPolicy.forReferences(bundle.origin(), rules);
        this.diagnostics = diagnostics;
        this.main = new BundledDocument(bundle, "");
        loaded.put(SourceAddress.of(bundle.origin()).identity(), main);
    }

    /** The problems of references that cannot be followed, by the location of the reference. */
    Map<SourceLocation, List<Diagnostic>> failures() {
        return failures;
    }

    /** The main document. */
    BundledDocument main() {
        return main;
    }

    /** The reference into the bundle that replaces a reference; empty if it cannot be followed. */
    Optional<String> target(
            BundledDocument from, String reference, String memberPointer, Consumer<BundledDocument> added) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        SourceLocation at = from.tree().location(memberPointer);
        BundledDocument document = file.isEmpty() ? from : document(from, file, at, added);
        return document == null ? Optional.empty() : Optional.of("#" + pointer(document, fragment));
    }

    /** The same for a reference that is ignored if it cannot be followed; the reader of the document warns of it. */
    Optional<String> optionalTarget(
            BundledDocument from, String reference, String memberPointer, Consumer<BundledDocument> added) {
        Optional<String> target = target(from, reference, memberPointer, added);
        failures.remove(from.tree().location(memberPointer));
        return target;
    }

    private static String pointer(BundledDocument document, String fragment) {
        if (fragment.isEmpty() || fragment.charAt(0) == '/') {
            return document.pointer() + fragment;
        }
        return new SchemaIdentifiers(document.tree())
                .anchor(fragment)
                .map(pointer -> document.pointer() + pointer)
                .orElse(document.pointer() + "/" + fragment);
    }

    private @Nullable BundledDocument document(
            BundledDocument from, String file, SourceLocation at, Consumer<BundledDocument> added) {
        SourceAddress base = SourceAddress.of(from.tree().origin());
        Optional<SpecSource> source = base.resolve(file);
        if (source.isEmpty()) {
            failures.put(
                    at,
                    List.of(new Diagnostic(
                            Severity.ERROR,
                            WarningKind.TYPE,
                            at,
                            "the reference to " + file + " cannot be followed: " + base.refusal())));
            return null;
        }
        String identity = SourceAddress.of(source.get()).identity();
        if (!loaded.containsKey(identity)) {
            policy.exceeded().ifPresent(limit -> {
                throw diagnostics.abort(
                        at, "too many references: " + limit.exceeded() + "; bundle the documents first");
            });
            BundledDocument document = load(source.get(), identity, new Reference(file, at));
            loaded.put(identity, document);
            if (document != null) {
                added.accept(document);
            }
        }
        if (problems.containsKey(identity)) {
            failures.put(at, located(problems.get(identity), new Reference(file, at)));
        }
        return loaded.get(identity);
    }

    private record Reference(String file, SourceLocation at) {}

    private @Nullable BundledDocument load(SpecSource source, String identity, Reference reference) {
        if (source.url().isPresent() && remote == RemoteReferences.REFUSED) {
            diagnostics.warn(
                    WarningKind.TYPE,
                    reference.at(),
                    "the reference to " + reference.file() + " is not followed: remote references are disabled; set"
                            + " 'remoteReferences' to 'allowed', add the server to 'allowRefs', or download the"
                            + " document and refer to the file");
            return null;
        }
        Diagnostics found = new Diagnostics();
        try {
            SpecTree tree = new SchemaIdentifiers(new SpecReader(found, policy).load(source)).withPointers();
            ObjectNode all = bundle.root().withObject("/" + SpecTree.EXTERNAL_DOCUMENTS);
            String name = SourceAddress.of(bundle.origin()).relative(source);
            // A document that was bundled before may have been converted since.
            name = all.has(name) ? "./" + name : name;
            all.set(name, tree.root());
            bundle.sourceMap().edit("/" + SpecTree.EXTERNAL_DOCUMENTS).put(name, tree.sourceMap());
            String token = PointerTokens.escape(name).replace("%", "%25");
            return new BundledDocument(tree, "/" + SpecTree.EXTERNAL_DOCUMENTS + "/" + token);
        } catch (SpecException e) {
            problems.put(
                    identity,
                    e.diagnostics().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList());
            return null;
        }
    }

    // An error in the document has a location there; if it could not be read, the location is that of the reference.
    private List<Diagnostic> located(List<Diagnostic> found, Reference reference) {
        String schemas = bundle.root().has("swagger") ? "/definitions" : "/components/schemas";
        JsonNode schema = bundle.root().at(schemas).path(reference.file());
        String advice = schema.isMissingNode()
                ? ""
                : "; for the schema of that name write #" + schemas + "/" + reference.file();
        return found.stream()
                .map(problem -> problem.location().line() > 0
                        ? problem
                        : new Diagnostic(
                                Severity.ERROR,
                                WarningKind.TYPE,
                                reference.at(),
                                "the reference to " + reference.file() + " cannot be followed: " + problem.message()
                                        + advice))
                .toList();
    }
}

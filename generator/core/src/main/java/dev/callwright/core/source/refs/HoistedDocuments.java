package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.access.Reach;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.access.SourceAddress;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents that were brought into one, each loaded once. */
final class HoistedDocuments {
    private final SpecTree whole;
    private final RemoteReferences remote;
    private final Reach reach;
    private final Diagnostics diagnostics;
    private final Map<String, @Nullable Hoisted> loaded = new LinkedHashMap<>();
    private final Hoisted main;

    HoistedDocuments(SpecTree whole, ReferenceRules rules, Diagnostics diagnostics) {
        this.whole = whole;
        this.remote = rules.remote();
        this.reach = Reach.ofReferences(whole.origin(), rules);
        this.diagnostics = diagnostics;
        this.main = new Hoisted(whole, "");
        loaded.put(SourceAddress.of(whole.origin()).identity(), main);
    }

    /**
     * A document in the tree.
     *
     * @param tree the document
     * @param pointer where it is in the tree
     */
    record Hoisted(SpecTree tree, String pointer) {}

    /** The document that refers to the others. */
    Hoisted main() {
        return main;
    }

    /** The reference to write instead of another one; nothing if that cannot be followed, which is noted. */
    Optional<String> target(Hoisted from, String reference, String place, Consumer<Hoisted> added) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        Location at = from.tree().location(place);
        Hoisted document = file.isEmpty() ? from : document(from, file, at, added);
        return document == null ? Optional.empty() : Optional.of("#" + pointer(document, fragment));
    }

    @SuppressWarnings("ReferenceEquality") // one object per document
    private String pointer(Hoisted document, String fragment) {
        if (fragment.isEmpty() || fragment.charAt(0) == '/' || document == main) {
            return document.pointer() + fragment;
        }
        // A name instead of a pointer: it is known in its own document only.
        return new RefResolver(document.tree(), new Diagnostics())
                .pointerOf("#" + fragment)
                .map(pointer -> document.pointer() + pointer)
                .orElse(fragment);
    }

    private @Nullable Hoisted document(Hoisted from, String file, Location at, Consumer<Hoisted> added) {
        SourceAddress base = SourceAddress.of(from.tree().origin());
        Optional<SpecSource> source = base.resolve(file);
        if (source.isEmpty()) {
            diagnostics.error(at, "the reference to " + file + " cannot be followed: " + base.refusal());
            return null;
        }
        String identity = SourceAddress.of(source.get()).identity();
        if (loaded.containsKey(identity)) {
            return loaded.get(identity);
        }
        reach.exceeded().ifPresent(limit -> {
            throw diagnostics.abort(at, "this is too much: " + limit.exceeded() + "; bundle the documents first");
        });
        Hoisted hoisted = load(source.get(), file, at);
        loaded.put(identity, hoisted);
        if (hoisted != null) {
            added.accept(hoisted);
        }
        return hoisted;
    }

    private @Nullable Hoisted load(SpecSource source, String file, Location at) {
        if (source.url().isPresent() && remote == RemoteReferences.REFUSED) {
            diagnostics.warn(
                    at,
                    "the reference to " + file + " is not followed, for nothing is fetched over the network"
                            + " unless 'remoteReferences' is 'allowed' or --allow-refs names the server; set it so, or download the document and refer to the file");
            return null;
        }
        Diagnostics problems = new Diagnostics();
        try {
            SpecTree tree = new SpecReader(problems, reach).load(source);
            String name = SourceAddress.of(whole.origin()).relative(source);
            ObjectNode all = whole.root().withObject("/" + ExternalReferences.MEMBER);
            all.set(name, tree.root());
            whole.places().edit("/" + ExternalReferences.MEMBER).put(name, tree.places());
            String token = PointerTokens.escape(name).replace("%", "%25");
            return new Hoisted(tree, "/" + ExternalReferences.MEMBER + "/" + token);
        } catch (SpecException e) {
            e.diagnostics().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> note(problem, file, at));
            return null;
        }
    }

    // What is wrong inside of the document has a place there; that there is none is said where it is named.
    private void note(Diagnostic problem, String file, Location at) {
        if (problem.location().line() > 0) {
            diagnostics.error(problem.location(), problem.message());
            return;
        }
        JsonNode schema = whole.root().at("/components/schemas").path(file);
        diagnostics.error(
                at,
                "the reference to " + file + " cannot be followed: " + problem.message()
                        + (schema.isMissingNode()
                                ? ""
                                : "; for the schema of that name write #/components/schemas/" + file));
    }
}

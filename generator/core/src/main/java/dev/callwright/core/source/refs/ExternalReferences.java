package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.ReferenceWalk.Visitor;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Bundles the documents that a document refers to below one member of its root, so that every reference is a pointer into
 * one tree. Documents may refer to each other.
 */
public final class ExternalReferences {
    private final ReferenceRules rules;
    private final Diagnostics diagnostics;

    /**
     * @param rules the access rules of references
     * @param diagnostics takes references that cannot be resolved
     */
    public ExternalReferences(ReferenceRules rules, Diagnostics diagnostics) {
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /** A copy of the document with all referenced documents; the document itself if there are none. */
    public SpecTree bundle(SpecTree document) {
        SchemaIdentifiers identifiers = new SchemaIdentifiers(document);
        SpecTree spec = identifiers.withPointers();
        if (!refersOutside(spec)) {
            return identifiers.refersDynamically() ? new DynamicReferences(spec, diagnostics).resolved() : spec;
        }
        ObjectNode root = spec.root().deepCopy();
        root.withObject("/" + SpecTree.EXTERNAL_DOCUMENTS);
        SpecTree bundle = new SpecTree(root, spec.origin(), spec.sourceMap().copy());
        BundledDocuments documents = new BundledDocuments(bundle, rules, diagnostics);
        Deque<BundledDocument> open = new ArrayDeque<>(List.of(documents.main()));
        for (int count = 0; !open.isEmpty(); count++) {
            if (count > Limit.REFERENCE_COUNT.value()) {
                throw diagnostics.abort(
                        bundle.location(""),
                        "too many references: " + Limit.REFERENCE_COUNT.exceeded() + "; bundle them first");
            }
            rewrite(open.remove(), documents, open);
        }
        new ReferenceCheck(bundle, diagnostics).report(documents.failures());
        return new DynamicReferences(bundle, diagnostics).resolved();
    }

    private static boolean refersOutside(SpecTree spec) {
        List<String> found = new ArrayList<>();
        new ReferenceWalk(new Visitor() {
                    @Override
                    public void reference(ObjectNode holder, String pointer) {
                        if (!holder.path("$ref").asText().startsWith("#")) {
                            found.add(pointer);
                        }
                    }

                    @Override
                    public void mapping(ObjectNode mapping, String pointer) {
                        mapping.forEach(value -> {
                            if (isFile(value.asText())) {
                                found.add(pointer);
                            }
                        });
                    }
                })
                .walk(spec.root(), "");
        return !found.isEmpty();
    }

    // The values of a discriminator mapping may also be names of schemas.
    private static boolean isFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String path = lower.indexOf('#') < 0 ? lower : lower.substring(0, lower.indexOf('#'));
        return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json");
    }

    private static void rewrite(BundledDocument document, BundledDocuments documents, Deque<BundledDocument> open) {
        new ReferenceWalk(new Visitor() {
                    @Override
                    public void reference(ObjectNode holder, String pointer) {
                        replace(holder, "$ref", pointer);
                    }

                    @Override
                    public void mapping(ObjectNode mapping, String pointer) {
                        List<String> names = new ArrayList<>();
                        mapping.fieldNames().forEachRemaining(names::add);
                        names.stream()
                                .filter(name -> mapping.path(name).asText().startsWith("#")
                                        || isFile(mapping.path(name).asText()))
                                .forEach(name -> documents
                                        .optionalTarget(
                                                document,
                                                mapping.path(name).asText(),
                                                PointerTokens.child(pointer, name),
                                                open::add)
                                        .ifPresent(target -> mapping.put(name, target)));
                    }

                    private void replace(ObjectNode holder, String member, String pointer) {
                        String memberPointer = PointerTokens.child(pointer, member);
                        documents
                                .target(document, holder.path(member).asText(), memberPointer, open::add)
                                .ifPresent(target -> holder.put(member, target));
                    }
                })
                .walk(document.tree().root(), "");
    }
}

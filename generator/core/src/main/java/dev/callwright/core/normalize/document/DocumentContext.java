package dev.callwright.core.normalize.document;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.tree.SpecTree;

/** The document that is normalized: its nodes, references, settings and diagnostics. */
public final class DocumentContext {
    private final SpecTree tree;
    private final SpecVersion version;
    private final Diagnostics diagnostics;
    private final References references;
    private final DeclaredSettings declared;

    /** @param diagnostics takes the problems of the document */
    public DocumentContext(SpecDocument document, Diagnostics diagnostics) {
        this.tree = document.tree();
        this.version = document.version();
        this.diagnostics = diagnostics;
        this.references = new References(tree);
        this.declared = new DeclaredSettings(tree, diagnostics);
    }

    /** The root of the document. */
    public DocumentNode root() {
        return new DocumentNode(tree.root(), "");
    }

    /** The OpenAPI version of the document. */
    public SpecVersion version() {
        return version;
    }

    /** The node at a JSON pointer. */
    public DocumentNode at(String pointer) {
        return new DocumentNode(tree.root().at(pointer), pointer);
    }

    /** The target of a node's references: the node itself if it is not a reference. */
    public DocumentNode resolve(DocumentNode node) {
        return references.resolve(node);
    }

    /** The references of the document. */
    public References references() {
        return references;
    }

    /** The {@code x-callwright} settings of the document. */
    public DeclaredSettings declared() {
        return declared;
    }

    /** Whether a node of the document itself was added by an overlay. */
    public boolean isFromOverlay(DocumentNode node) {
        return !node.node().isMissingNode()
                && !node.pointer().startsWith("/" + SpecTree.EXTERNAL_DOCUMENTS)
                && !tree.location(node.pointer()).source().equals(tree.source());
    }

    /** Adds a warning at a node. */
    public void warn(DocumentNode node, String message) {
        warn(node.pointer(), message);
    }

    /** Adds a warning at a JSON pointer. */
    public void warn(String pointer, String message) {
        diagnostics.warn(tree.location(pointer), message);
    }

    /** Adds a warning of a kind at a node. */
    public void warn(WarningKind kind, DocumentNode node, String message) {
        diagnostics.warn(kind, tree.location(node.pointer()), message);
    }

    /** Adds an error at a node. */
    public void error(DocumentNode node, String message) {
        error(node.pointer(), message);
    }

    /** Adds an error at a JSON pointer. */
    public void error(String pointer, String message) {
        diagnostics.error(tree.location(pointer), message);
    }

    /** The exception for an error at a node that ends the run. */
    public SpecException abort(DocumentNode node, String message) {
        return diagnostics.abort(tree.location(node.pointer()), message);
    }
}

package dev.callwright.core.source.refs;

import dev.callwright.core.source.tree.SpecTree;

/**
 * A document that is part of the bundle.
 *
 * @param tree the document
 * @param pointer the pointer of its root in the bundle
 */
record BundledDocument(SpecTree tree, String pointer) {}

/** The JSON tree of a document with the source position of each node. */
@NullMarked
package dev.callwright.core.source.tree;

import org.jspecify.annotations.NullMarked;

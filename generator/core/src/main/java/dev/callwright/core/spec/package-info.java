/** Reads OpenAPI documents: text to tree to parsed document to model, with every problem collected. */
@NullMarked
package dev.callwright.core.spec;

import org.jspecify.annotations.NullMarked;

/** Loads an OpenAPI document: text, overlays, references and parser, in this order. */
@NullMarked
package dev.callwright.core.source;

import org.jspecify.annotations.NullMarked;

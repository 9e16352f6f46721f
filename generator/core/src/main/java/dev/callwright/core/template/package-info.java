/** Renders Mustache templates strictly: an unknown tag is an error. */
@NullMarked
package dev.callwright.core.template;

import org.jspecify.annotations.NullMarked;

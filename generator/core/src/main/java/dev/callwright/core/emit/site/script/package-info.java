/** Emits the scripts with the data of a documentation site: what the form and Try it know of an operation. */
@NullMarked
package dev.callwright.core.emit.site.script;

import org.jspecify.annotations.NullMarked;

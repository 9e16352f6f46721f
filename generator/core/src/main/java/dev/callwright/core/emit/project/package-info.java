/** Who makes the generated projects, under which license and where, for their POM and {@code package.json}. */
@NullMarked
package dev.callwright.core.emit.project;

import org.jspecify.annotations.NullMarked;

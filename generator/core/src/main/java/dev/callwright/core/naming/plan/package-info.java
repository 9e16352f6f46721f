/** The parts of a name plan that Java and TypeScript share. */
@NullMarked
package dev.callwright.core.naming.plan;

import org.jspecify.annotations.NullMarked;

/** Assigns unique names in a scope: candidates in order of preference, reserved words, collisions. */
@NullMarked
package dev.callwright.core.naming.scope;

import org.jspecify.annotations.NullMarked;

/** The only place that decides a name: words, casing, reserved words, unique scopes, the names lock. */
@NullMarked
package dev.callwright.core.naming;

import org.jspecify.annotations.NullMarked;

/** The names lock: published names, and its JSON format. */
@NullMarked
package dev.callwright.core.naming.lock;

import org.jspecify.annotations.NullMarked;

/** The names lock: the published names and their JSON format. */
@NullMarked
package dev.callwright.core.naming.lock;

import org.jspecify.annotations.NullMarked;

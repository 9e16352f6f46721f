/** Normalizes operations: resources, parameters, bodies, responses, servers and security. */
@NullMarked
package dev.callwright.core.normalize.operation;

import org.jspecify.annotations.NullMarked;

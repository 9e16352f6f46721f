/** Everything a generated SDK needs at run time: values and their JSON, operations and the HTTP calls of them. */
@NullMarked
package dev.callwright.runtime;

import org.jspecify.annotations.NullMarked;

/** Records calls: audit lines, and metrics. */
@NullMarked
package dev.callwright.gateway.audit;

import org.jspecify.annotations.NullMarked;

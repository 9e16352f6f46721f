/** Shows the operator of a gateway what the gateway and its server log by SLF4J, and nothing of other libraries. */
@NullMarked
package dev.callwright.cli.logging;

import org.jspecify.annotations.NullMarked;

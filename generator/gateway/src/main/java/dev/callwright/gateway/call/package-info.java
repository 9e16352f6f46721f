/** What a call through the gateway is: who calls, what came of it, and the problems the gateway answers with. */
@NullMarked
package dev.callwright.gateway.call;

import org.jspecify.annotations.NullMarked;

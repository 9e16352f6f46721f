/**
 * Turns the operations of APIs into what a server can call: finds them by name or path, checks arguments, writes requests.
 *
 * <p>Knows nothing of callers, credentials and connections.
 */
@NullMarked
package dev.callwright.gateway.operation;

import org.jspecify.annotations.NullMarked;

/** Takes a caller's wish to a request that may be sent: what is called, whether it may be, within which limits, with which credential. */
@NullMarked
package dev.callwright.gateway.dispatch;

import org.jspecify.annotations.NullMarked;

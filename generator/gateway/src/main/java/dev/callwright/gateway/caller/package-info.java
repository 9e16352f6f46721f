/** Finds out who calls: by tokens that the operator sets, or by access tokens of an OpenID Connect issuer. */
@NullMarked
package dev.callwright.gateway.caller;

import org.jspecify.annotations.NullMarked;

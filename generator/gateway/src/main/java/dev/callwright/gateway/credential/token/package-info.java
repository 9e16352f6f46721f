/** Access tokens that the gateway requests with OAuth 2 client credentials (RFC 6749, section 4.4). */
@NullMarked
package dev.callwright.gateway.credential.token;

import org.jspecify.annotations.NullMarked;

/** Small HTTP calls to the servers that secrets and tokens come from. */
@NullMarked
package dev.callwright.gateway.credential.http;

import org.jspecify.annotations.NullMarked;

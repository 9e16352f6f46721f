/** Secrets in the memory of this process, which are readable only while they are used. */
@NullMarked
package dev.callwright.gateway.credential.secret;

import org.jspecify.annotations.NullMarked;

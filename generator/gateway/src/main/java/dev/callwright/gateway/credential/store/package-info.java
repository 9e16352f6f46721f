/** The secrets that were handed to the gateway: an encrypted file, or the memory of this process. */
@NullMarked
package dev.callwright.gateway.credential.store;

import org.jspecify.annotations.NullMarked;

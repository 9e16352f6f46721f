/** Secrets of HashiCorp Vault, read over its HTTP API. */
@NullMarked
package dev.callwright.gateway.credential.vault;

import org.jspecify.annotations.NullMarked;

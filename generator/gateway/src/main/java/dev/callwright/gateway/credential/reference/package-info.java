/** References, with which settings say where a secret is, and the environment variables and files that they name. */
@NullMarked
package dev.callwright.gateway.credential.reference;

import org.jspecify.annotations.NullMarked;

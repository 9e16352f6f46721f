/** Credentials of APIs: which a call needs, where their secrets are, and how they get into its request. */
@NullMarked
package dev.callwright.gateway.credential;

import org.jspecify.annotations.NullMarked;

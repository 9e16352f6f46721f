/** Says what callers may do: the scopes of their tokens, and a policy file that narrows them. */
@NullMarked
package dev.callwright.gateway.policy;

import org.jspecify.annotations.NullMarked;

/** Sends requests to APIs, streams their responses back, and lets neither side see or do what it must not. */
@NullMarked
package dev.callwright.gateway.upstream;

import org.jspecify.annotations.NullMarked;

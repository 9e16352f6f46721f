/** Limits how many calls are in progress, and how many come in a time; the rates may be shared by instances through Redis. */
@NullMarked
package dev.callwright.gateway.limit;

import org.jspecify.annotations.NullMarked;

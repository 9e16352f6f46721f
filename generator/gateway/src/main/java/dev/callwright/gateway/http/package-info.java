/** The HTTP server: who may send what to it, its routes, and its own answers. */
@NullMarked
package dev.callwright.gateway.http;

import org.jspecify.annotations.NullMarked;

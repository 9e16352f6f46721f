/** The gateway: serves documentation sites, and calls operations with credentials that callers never see. */
@NullMarked
package dev.callwright.gateway;

import org.jspecify.annotations.NullMarked;

/** Validates {@code callwright.yaml} and {@code x-callwright} extensions against their JSON Schemas. */
@NullMarked
package dev.callwright.core.settings;

import org.jspecify.annotations.NullMarked;

/** Reads configurations of OpenAPI Generator. */
@NullMarked
package dev.callwright.core.migration.openapigenerator;

import org.jspecify.annotations.NullMarked;

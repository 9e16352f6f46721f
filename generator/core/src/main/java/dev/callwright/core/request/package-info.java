/** The settings of a run, from {@code callwright.yaml}, the command line or Maven, and the selection of operations. */
@NullMarked
package dev.callwright.core.request;

import org.jspecify.annotations.NullMarked;

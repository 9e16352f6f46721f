/** What a run says besides its results: problems in the format that was asked for, and how far it is. */
@NullMarked
package dev.callwright.cli.report;

import org.jspecify.annotations.NullMarked;

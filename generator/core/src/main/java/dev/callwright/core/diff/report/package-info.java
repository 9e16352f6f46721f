/** Reports of the differences between two versions of an API: for people, programs, pull requests and changelogs. */
@NullMarked
package dev.callwright.core.diff.report;

import org.jspecify.annotations.NullMarked;

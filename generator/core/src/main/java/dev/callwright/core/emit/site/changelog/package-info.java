/** The changelog of a documentation site: what the reports of differences between versions say, release by release. */
@NullMarked
package dev.callwright.core.emit.site.changelog;

import org.jspecify.annotations.NullMarked;

/** Recognizes paginated operations, declared or by their parameters and responses. */
@NullMarked
package dev.callwright.core.normalize.paging;

import org.jspecify.annotations.NullMarked;

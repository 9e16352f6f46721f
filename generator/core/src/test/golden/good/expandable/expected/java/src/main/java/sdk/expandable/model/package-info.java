@NullMarked
package sdk.expandable.model;

import org.jspecify.annotations.NullMarked;

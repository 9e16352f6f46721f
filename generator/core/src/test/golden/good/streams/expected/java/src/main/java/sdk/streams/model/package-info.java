@NullMarked
package sdk.streams.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.names.model;

import org.jspecify.annotations.NullMarked;

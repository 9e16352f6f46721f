@NullMarked
package sdk.presence.model;

import org.jspecify.annotations.NullMarked;

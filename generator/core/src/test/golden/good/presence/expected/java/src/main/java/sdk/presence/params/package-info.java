@NullMarked
package sdk.presence.params;

import org.jspecify.annotations.NullMarked;

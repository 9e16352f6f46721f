@NullMarked
package sdk.servers;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.oauth;

import org.jspecify.annotations.NullMarked;

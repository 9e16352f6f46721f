@NullMarked
package sdk.unions.params;

import org.jspecify.annotations.NullMarked;

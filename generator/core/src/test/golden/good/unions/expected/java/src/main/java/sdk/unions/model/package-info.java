@NullMarked
package sdk.unions.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.forge.model;

import org.jspecify.annotations.NullMarked;

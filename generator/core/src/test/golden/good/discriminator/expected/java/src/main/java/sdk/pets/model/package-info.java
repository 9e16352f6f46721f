@NullMarked
package sdk.pets.model;

import org.jspecify.annotations.NullMarked;

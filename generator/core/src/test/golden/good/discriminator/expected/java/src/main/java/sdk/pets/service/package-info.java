@NullMarked
package sdk.pets.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.scalars.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.parameters.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.deprecated.service;

import org.jspecify.annotations.NullMarked;

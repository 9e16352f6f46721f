@NullMarked
package sdk.security.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.names.service;

import org.jspecify.annotations.NullMarked;

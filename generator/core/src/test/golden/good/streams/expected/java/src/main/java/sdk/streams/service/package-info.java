@NullMarked
package sdk.streams.service;

import org.jspecify.annotations.NullMarked;

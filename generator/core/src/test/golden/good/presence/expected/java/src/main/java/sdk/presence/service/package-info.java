@NullMarked
package sdk.presence.service;

import org.jspecify.annotations.NullMarked;

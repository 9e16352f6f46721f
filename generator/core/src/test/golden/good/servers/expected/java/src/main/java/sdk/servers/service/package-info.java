@NullMarked
package sdk.servers.service;

import org.jspecify.annotations.NullMarked;

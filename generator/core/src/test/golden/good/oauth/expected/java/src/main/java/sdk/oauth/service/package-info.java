@NullMarked
package sdk.oauth.service;

import org.jspecify.annotations.NullMarked;

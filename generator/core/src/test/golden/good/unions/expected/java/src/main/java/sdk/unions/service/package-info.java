@NullMarked
package sdk.unions.service;

import org.jspecify.annotations.NullMarked;

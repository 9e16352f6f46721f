@NullMarked
package sdk.schema.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.expandable.service;

import org.jspecify.annotations.NullMarked;

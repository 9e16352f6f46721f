@NullMarked
package sdk.recursion.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.bodies.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package sdk.pay.service;

import org.jspecify.annotations.NullMarked;

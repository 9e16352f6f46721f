/** The operations by resource. */
@NullMarked
package sdk.hostilestaru0022xlessthanscriptgreater.service;

import org.jspecify.annotations.NullMarked;

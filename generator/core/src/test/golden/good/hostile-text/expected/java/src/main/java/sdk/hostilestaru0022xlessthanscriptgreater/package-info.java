/** The client. */
@NullMarked
package sdk.hostilestaru0022xlessthanscriptgreater;

import org.jspecify.annotations.NullMarked;

/** The types of requests and responses, and the params of operations. */
@NullMarked
package sdk.hostilestaru0022xlessthanscriptgreater.model;

import org.jspecify.annotations.NullMarked;

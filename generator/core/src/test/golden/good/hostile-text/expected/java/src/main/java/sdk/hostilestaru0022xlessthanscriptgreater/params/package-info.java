@NullMarked
package sdk.hostilestaru0022xlessthanscriptgreater.params;

import org.jspecify.annotations.NullMarked;

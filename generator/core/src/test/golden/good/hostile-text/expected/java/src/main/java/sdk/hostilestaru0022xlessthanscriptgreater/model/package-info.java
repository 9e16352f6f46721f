@NullMarked
package sdk.hostilestaru0022xlessthanscriptgreater.model;

import org.jspecify.annotations.NullMarked;

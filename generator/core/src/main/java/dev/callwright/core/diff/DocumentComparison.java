package dev.callwright.core.diff;

import dev.callwright.core.model.ApiModel;

/** Compares what two documents say, whatever the SDKs make of it. */
public interface DocumentComparison {
    /**
     * The differences, in an order that does not depend on that of the documents.
     *
     * @throws dev.callwright.core.request.RequestException if the documents describe different APIs
     */
    DocumentDiff compare(ApiModel from, ApiModel to);
}

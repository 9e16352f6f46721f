package dev.callwright.core.normalize.paging;

/**
 * A member of a response that leads to the next page.
 *
 * @param member the member
 * @param reading what its values are
 */
record NextMember(ResponseMember member, Reading reading) {
    /** What the values of a member are. */
    enum Reading {
        URL,
        CURSOR,
        /** Either of them: the document does not tell. */
        EITHER
    }
}

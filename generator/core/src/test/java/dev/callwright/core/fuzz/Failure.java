package dev.callwright.core.fuzz;

/**
 * What a document did that none should.
 *
 * @param stage where it was seen
 * @param kind the same for documents that show the same fault, as far as its message tells
 * @param text the whole message
 */
record Failure(Stage stage, String kind, String text) {

    /** What is done with a document, in order. */
    enum Stage {
        GENERATE,
        JAVA,
        TYPESCRIPT
    }

    /** A message without what differs from document to document: quoted names, packages, numbers. */
    static String shape(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("'.*'", "'_'")
                .replaceAll("(no suitable \\w+ found for|following properties from type) .*", "$1 _")
                .replaceAll("fuzz\\.\\w+[\\w.]*", "_")
                .replaceAll("[^ (]*\\b\\w*\\d[\\w.-]*", "_");
    }
}

package dev.callwright.core.fuzz;

/**
 * A failure and the document that shows it.
 *
 * @param sample the document
 * @param failure what it did
 */
record Found(Sample sample, Failure failure) {}

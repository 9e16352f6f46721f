package dev.callwright.core.model;

/**
 * The document's {@code info} object.
 *
 * @param title the title as written
 * @param version the API's version as written
 * @param docs summary and description
 */
public record ApiInfo(String title, String version, Docs docs) {}

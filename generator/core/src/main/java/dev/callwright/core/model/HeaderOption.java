package dev.callwright.core.model;

/**
 * An option of clients and calls that sets a header.
 *
 * @param name the name that the document gives it
 * @param header the header
 * @param description its description, or an empty string
 */
public record HeaderOption(String name, String header, String description) {}

package dev.callwright.core.naming.plan;

/**
 * The names derived from one member; in one class all of them are distinct.
 *
 * @param accessor reads it and, with an argument, sets it on the builder
 * @param adder adds one item of a list on the builder
 * @param putter puts one entry of a map on the builder
 * @param clearer sends null or an empty string instead of a value
 */
public record JavaMember(String accessor, String adder, String putter, String clearer) {}

package dev.callwright.gateway.call;

/**
 * One of the errors of a problem.
 *
 * @param path the place in the arguments as a JSON path, such as {@code $.expand[0]}
 * @param message what is wrong there
 */
public record ProblemError(String path, String message) {}

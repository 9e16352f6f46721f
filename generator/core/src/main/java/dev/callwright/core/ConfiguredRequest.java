package dev.callwright.core;

/**
 * A request of a file of settings.
 *
 * @param api the name by which {@code --api} picks the API
 * @param request its request
 */
public record ConfiguredRequest(String api, GenerationRequest request) {}

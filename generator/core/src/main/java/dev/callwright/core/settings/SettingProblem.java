package dev.callwright.core.settings;

/**
 * A violation of the settings schema.
 *
 * @param pointer the JSON pointer of the wrong value, relative to the checked value
 * @param message the problem and how to fix it
 */
public record SettingProblem(String pointer, String message) {}

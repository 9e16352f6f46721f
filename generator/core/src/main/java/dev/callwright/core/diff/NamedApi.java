package dev.callwright.core.diff;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.PlannedNames;

/**
 * A version of an API.
 *
 * @param model its model
 * @param names its names; those of the newer version are planned with the names lock of the older one
 */
public record NamedApi(ApiModel model, PlannedNames names) {}

package dev.callwright.core.emit.java.code;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;

/** The members that builders of generated Java have setters for; they fill in the others, which are constants. */
public final class Setters {
    private final Constants constants;

    /** The setters of an API. */
    public Setters(ApiModel model, JavaNames names) {
        this.constants = new Constants(model, names);
    }

    /** Whether builders have a setter for the value. */
    public boolean isSet(Value value) {
        return constants.of(value).isEmpty();
    }
}

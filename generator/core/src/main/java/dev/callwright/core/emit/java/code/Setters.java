package dev.callwright.core.emit.java.code;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;

/** Says which members builders of the generated Java set; the others are constants that they fill in. */
public final class Setters {
    private final Constants constants;

    /** The setters of an API. */
    public Setters(ApiModel model, JavaNames names) {
        this.constants = new Constants(model, names);
    }

    /** Whether there is a setter for such a value. */
    public boolean isSet(Value value) {
        return constants.of(value).isEmpty();
    }
}

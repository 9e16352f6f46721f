package sdk.stripe.core.base;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.object.MemberValues;
import sdk.stripe.core.internal.object.ObjectShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one object, which the runtime passes to the constructor of the object's class. */
@SuppressWarnings("exports") // only the runtime reads the values
public final class ObjectValues extends MemberValues {
    ObjectValues() {}

    ObjectValues(ObjectShape type, @Nullable Object[] slots, @Nullable Map<String, JsonValue> additional) {
        super(type, slots, additional);
    }
}

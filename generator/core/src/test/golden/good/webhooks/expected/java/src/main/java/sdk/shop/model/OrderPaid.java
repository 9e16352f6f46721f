package sdk.shop.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

/** An order that is paid. */
public final class OrderPaid extends ApiObject implements WebhookEvent {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OrderPaid> TYPE = ObjectType.of("OrderPaid", new OrderPaid(NONE));

    private OrderPaid(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OrderPaid(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("type", Codecs.STRING, "order.paid")
                .received("id", Codecs.STRING)
                .optional("amount", Amount.TYPE);
    }

    public String type() {
        return requiredMember(0);
    }

    public String id() {
        return requiredMember(1);
    }

    public Optional<Amount> amount() {
        return optionalMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link OrderPaid} objects. */
    public static final class Builder extends ObjectBuilder<OrderPaid, Builder> {
        private Builder(@Nullable OrderPaid from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(1, id);
        }

        public Builder amount(Amount amount) {
            return set(2, amount);
        }

        public Builder amount(Consumer<Amount.Builder> amount) {
            return set(2, built(Amount.builder(), amount));
        }
    }
}

package sdk.oneway.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.oneway.core.JsonKind;
import sdk.oneway.core.JsonValue;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.ApiUnion;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.base.UnionType;
import sdk.oneway.core.base.UnionValue;
import sdk.oneway.core.internal.json.Codec;
import sdk.oneway.core.internal.json.Codecs;
import sdk.oneway.core.internal.object.Alternatives;

public final class Account extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Account> TYPE = ObjectType.of("Account", new Account(NONE));

    private Account(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Account(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.STRING)
                .sent("password", Codecs.STRING)
                .required("owners", Codec.list(Person.TYPE))
                .required("contact", Contact.TYPE)
                .optional("creator", Creator.TYPE)
                .optional("plan", Plan.TYPE);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> password() {
        return optionalMember(1);
    }

    public List<Person> owners() {
        return listMember(2);
    }

    public Contact contact() {
        return requiredMember(3);
    }

    public Optional<Creator> creator() {
        return optionalMember(4);
    }

    public Optional<Plan> plan() {
        return optionalMember(5);
    }

    /** A builder without values. Required: {@code password}, {@code owners}, {@code contact}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Account} objects. Required: {@code password}, {@code owners}, {@code contact}. */
    public static final class Builder extends ObjectBuilder<Account, Builder> {
        private Builder(@Nullable Account from) {
            super(TYPE, from);
        }

        /** Only the API sets it; this is for tests. */
        public Builder id(String id) {
            return set(0, id);
        }

        public Builder password(String password) {
            return set(1, password);
        }

        public Builder owners(List<Person> owners) {
            return set(2, owners);
        }

        /** Adds one item to {@code owners}. */
        public Builder addOwner(Person item) {
            return add(2, item);
        }

        /** Adds one item to {@code owners}. */
        public Builder addOwner(Consumer<Person.Builder> item) {
            return add(2, built(Person.builder(), item));
        }

        public Builder contact(Contact contact) {
            return set(3, contact);
        }

        public Builder contact(Consumer<Person.Builder> contact) {
            return set(3, built(Person.builder(), contact));
        }

        public Builder contact(String contact) {
            return set(3, Contact.of(contact));
        }

        /** Only the API sets it; this is for tests. */
        public Builder creator(Creator creator) {
            return set(4, creator);
        }

        public Builder creator(Consumer<Creator.Builder> creator) {
            return set(4, built(Creator.builder(), creator));
        }

        public Builder plan(Plan plan) {
            return set(5, plan);
        }

        public Builder plan(Consumer<Plan.Builder> plan) {
            return set(5, built(Plan.builder(), plan));
        }
    }

    public sealed interface Contact extends ApiUnion permits Contact.OfString, Person, Contact.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Contact> TYPE = UnionType.of("Account.Contact", Contact::alternatives, Unknown::new);

        private static Alternatives<Contact> alternatives() {
            return Alternatives.<Contact>of()
                    .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                    .object(Person.TYPE);
        }

        /** The value as this union. */
        static Contact of(String value) {
            return new OfString(value);
        }

        /** The alternative that is a {@code String}. */
        final class OfString extends UnionValue<String> implements Contact {
            private OfString(String value) {
                super(value, Codecs.STRING);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Contact {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }
}

package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.ApiUnion;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.base.UnionType;
import dev.callwright.runtime.base.UnionValue;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.json.JsonOutput;
import dev.callwright.runtime.internal.object.Alternatives;
import dev.callwright.runtime.sample.Account;
import dev.callwright.runtime.sample.Card;
import dev.callwright.runtime.sample.DeletedCard;
import dev.callwright.runtime.sample.Node;
import dev.callwright.runtime.sample.Source;
import dev.callwright.runtime.sample.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionTypeTest {
    @Test
    void choosesByDiscriminator() {
        Source source = Source.TYPE.fromJson("{\"id\":\"c\",\"object\":\"card\",\"last4\":\"4242\"}");

        assertThat(source)
                .isInstanceOfSatisfying(
                        Card.class, card -> assertThat(card.last4()).contains("4242"));
    }

    @Test
    void tellsTypesOfTheSameDiscriminatorApartByStructure() {
        assertThat(Source.TYPE.fromJson("{\"id\":\"c\",\"object\":\"card\",\"deleted\":true}"))
                .isInstanceOfSatisfying(
                        DeletedCard.class, card -> assertThat(card.deleted()).isTrue());
        assertThat(Source.TYPE.fromJson("{\"id\":\"c\",\"object\":\"card\",\"deleted\":false}"))
                .isInstanceOf(Card.class);
    }

    @Test
    void trustsTheDiscriminatorWhenTheStructureIsIncomplete() {
        assertThat(Source.TYPE.fromJson("{\"object\":\"card\",\"last4\":\"1\"}"))
                .isInstanceOf(Card.class);
    }

    @Test
    void choosesByStructureWithoutDiscriminator() {
        assertThat(Source.TYPE.fromJson("{\"iban\":\"DE\",\"balance\":1}")).isInstanceOf(Account.class);
    }

    @Test
    void wrapsScalarsAndLists() {
        assertThat(Source.TYPE.fromJson("\"cash\"")).isEqualTo(new Source.OfString("cash"));
        assertThat(Source.TYPE.fromJson("\"active\"")).isEqualTo(new Source.OfString("active"));
        assertThat(Source.TYPE.fromJson("5")).isEqualTo(new Source.OfLong(5L));
        assertThat(Source.TYPE.fromJson("[1,2]")).isEqualTo(new Source.OfList(List.of(1L, 2L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{\"object\":\"boat\",\"id\":\"b\"}", "{}", "[\"x\"]", "1.5", "{\"iban\":\"DE\"}"})
    void keepsWhatItDoesNotKnow(String json) {
        Source source = Source.TYPE.fromJson(json);

        assertThat(source).isEqualTo(new Source.Unknown(JsonValue.parse(json)));
        assertThat(JsonOutput.text(Source.TYPE, source)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"c\",\"object\":\"card\",\"last4\":\"4242\",\"more\":1}",
                "{\"iban\":\"DE\",\"balance\":1}",
                "\"cash\"",
                "[1,2]",
                "{\"id\":7,\"object\":\"card\"}"
            })
    void roundTripsInsideAnObject(String source) {
        String json = "{\"id\":\"x\",\"source\":" + source + "}";
        Node node = Node.TYPE.fromJson(json);

        assertThat(node.toJson()).isEqualTo(json);
        assertThat(node.toBuilder().clearNote().build().source()).isEqualTo(node.source());
    }

    @Test
    void saysWhereABadMemberOfAnAlternativeIs() {
        Node node = Node.TYPE.fromJson("{\"children\":[{\"source\":{\"id\":\"a\",\"object\":\"card\",\"last4\":4}}]}");
        Card card = (Card) node.children().get(0).source().orElseThrow();

        assertThat(card.id()).isEqualTo("a");
        assertThatThrownBy(card::last4)
                .hasMessage("$.children[0].source.last4: expected a string but found the number 4");
    }

    @Test
    void prefersAListedEnumValueToAString() {
        UnionType<Choice> type = UnionType.of(
                "Choice",
                () -> Alternatives.<Choice>of()
                        .wrapped(Status.TYPE, OfStatus::new, JsonKind.STRING)
                        .wrapped(Codecs.STRING, OfText::new, JsonKind.STRING),
                OfUnknown::new);

        assertThat(type.fromJson("\"active\"")).isEqualTo(new OfStatus(Status.ACTIVE));
        assertThat(type.fromJson("\"else\"")).isEqualTo(new OfText("else"));
    }

    @Test
    void prefersTheObjectWhoseMembersDecode() {
        UnionType<Choice> type = UnionType.of(
                "Choice", () -> Alternatives.<Choice>of().object(First.TYPE).object(Second.TYPE), OfUnknown::new);

        assertThat(type.fromJson("{\"v\":1}")).isInstanceOf(First.class);
        assertThat(type.fromJson("{\"v\":\"1\"}")).isInstanceOf(Second.class);
        assertThat(type.fromJson("{\"v\":1,\"w\":2}")).isInstanceOf(Second.class);
    }

    @Test
    void choosesTheInnerUnionThatKnowsTheValue() {
        UnionType<Choice> type = UnionType.of(
                "Choice",
                () -> Alternatives.<Choice>of()
                        .wrapped(Source.TYPE, OfSource::new)
                        .wrapped(Codecs.BOOLEAN, OfFlag::new, JsonKind.BOOLEAN),
                OfUnknown::new);

        assertThat(type.fromJson("true")).isEqualTo(new OfFlag(true));
        assertThat(type.fromJson("\"x\"")).isEqualTo(new OfSource(new Source.OfString("x")));
        assertThat(type.fromJson("null")).isEqualTo(new OfUnknown(JsonValue.NULL));
        assertThat(JsonOutput.text(type, new OfSource(new Source.OfLong(3L)))).isEqualTo("3");
    }

    @Test
    void writesTheDiscriminatorThatAnObjectDoesNotHave() {
        UnionType<Choice> type = discriminated("kind");

        assertThat(JsonOutput.text(type, first("{\"v\":1}"))).isEqualTo("{\"kind\":\"one\",\"v\":1}");
        assertThat(JsonOutput.text(type, first("{\"v\":1,\"kind\":\"uno\"}"))).isEqualTo("{\"v\":1,\"kind\":\"uno\"}");
        assertThat(type.fromJson("{\"kind\":\"uno\",\"v\":1}")).isInstanceOf(First.class);
        assertThat(type.fromJson("{\"kind\":\"two\",\"v\":1}")).isInstanceOf(Second.class);
        assertThat(type.fromJson("{\"kind\":\"six\",\"v\":1}")).isInstanceOf(OfUnknown.class);
        assertThatThrownBy(() -> JsonOutput.text(type, first("{\"v\":1,\"kind\":\"two\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("First.kind is one or uno here, not \"two\"");
    }

    @Test
    void readsADiscriminatorWithADotInItsName() {
        UnionType<Choice> type = discriminated("@odata.type");

        assertThat(type.fromJson("{\"v\":1,\"@odata.type\":\"uno\"}")).isInstanceOf(First.class);
        assertThat(JsonOutput.text(type, first("{\"v\":1}"))).isEqualTo("{\"@odata.type\":\"one\",\"v\":1}");
    }

    private static UnionType<Choice> discriminated(String property) {
        return UnionType.of(
                "Choice",
                () -> Alternatives.<Choice>of()
                        .discriminator(property)
                        .object(First.TYPE, "one", "uno")
                        .object(Second.TYPE, "two"),
                OfUnknown::new);
    }

    private static First first(String json) {
        return First.TYPE.fromJson(json);
    }

    private interface Choice extends ApiUnion {}

    private static final class OfStatus extends UnionValue<Status> implements Choice {
        OfStatus(Status value) {
            super(value, Status.TYPE);
        }
    }

    private static final class OfText extends UnionValue<String> implements Choice {
        OfText(String value) {
            super(value, Codecs.STRING);
        }
    }

    private static final class OfFlag extends UnionValue<Boolean> implements Choice {
        OfFlag(Boolean value) {
            super(value, Codecs.BOOLEAN);
        }
    }

    private static final class OfSource extends UnionValue<Source> implements Choice {
        OfSource(Source value) {
            super(value, Source.TYPE);
        }
    }

    private static final class OfUnknown extends UnionValue<JsonValue> implements Choice {
        OfUnknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }

    private static final class First extends ApiObject implements Choice {
        static final ObjectType<First> TYPE = ObjectType.of("First", new First(NONE));

        First(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new First(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of().required("v", Codecs.INT64);
        }
    }

    private static final class Second extends ApiObject implements Choice {
        static final ObjectType<Second> TYPE = ObjectType.of("Second", new Second(NONE));

        Second(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Second(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of().required("v", Codecs.ANY).optional("w", Codecs.INT64);
        }
    }
}

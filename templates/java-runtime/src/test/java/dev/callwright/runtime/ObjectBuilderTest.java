package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectBuilder;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.sample.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectBuilderTest {
    private static Node.Builder valid() {
        return Node.builder().id("x").clearNote();
    }

    @Test
    void namesEveryMissingRequiredMember() {
        assertThatThrownBy(() -> Node.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Node needs a value for id, note");
    }

    @Test
    void fillsInConstants() {
        assertThat(valid().build().object()).isEqualTo("node");
    }

    @Test
    void namesTheMemberThatIsGivenNull() {
        List<Node> children = new ArrayList<>();
        children.add(null);
        Map<String, String> metadata = new HashMap<>();
        metadata.put("k", null);

        assertThatThrownBy(() -> valid().id(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Node.id is null");
        assertThatThrownBy(() -> valid().addChild(null)).hasMessage("Node.children is null");
        assertThatThrownBy(() -> valid().children(children)).hasMessage("Node.children is null");
        assertThatThrownBy(() -> valid().putMetadata("k", null)).hasMessage("Node.metadata is null");
        assertThatThrownBy(() -> valid().metadata(metadata)).hasMessage("Node.metadata is null");
    }

    @Test
    void sendsNullAndTheEmptyTextThatClears() {
        Node node = valid().clearMetadata().build();

        assertThat(node.toJson()).isEqualTo("{\"id\":\"x\",\"note\":null,\"object\":\"node\",\"metadata\":\"\"}");
        assertThat(node.metadata()).isEmpty();
        assertThat(node).isEqualTo(Node.TYPE.fromJson(node.toJson()));
        assertThat(node.toBuilder().putMetadata("k", "v").build().metadata()).containsEntry("k", "v");
    }

    @Test
    void doesNotShowLaterChanges() {
        List<Node> children = new ArrayList<>(List.of(valid().build()));
        Node.Builder builder = valid().children(children).putMetadata("a", "1");
        Node first = builder.build();
        children.clear();
        builder.addChild(valid().build()).putMetadata("b", "2");
        Node second = builder.build();
        Node third = second.toBuilder().addChild(valid().build()).build();

        assertThat(first.children()).hasSize(1);
        assertThat(first.metadata()).hasSize(1);
        assertThat(second.children()).hasSize(2);
        assertThat(third.children()).hasSize(3);
        assertThatThrownBy(() -> first.children().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.metadata().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.additionalProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void putsMembersTheTypeDoesNotList() {
        Node node = valid().putAdditionalProperty("new", JsonValue.of(1)).build();

        assertThat(node.toJson()).isEqualTo("{\"id\":\"x\",\"note\":null,\"object\":\"node\",\"new\":1}");
        assertThatThrownBy(() -> valid().putAdditionalProperty("id", JsonValue.TRUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Node has a member id");
    }

    @Test
    void readsAndPutsTypedAdditionalProperties() {
        Scores scores = new ScoresBuilder().score("a", 1).score("b", 2).build();

        assertThat(scores.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(Scores.TYPE.fromJson("{\"a\":1,\"b\":2}").scores()).isEqualTo(Map.of("a", 1, "b", 2));
        assertThatThrownBy(() -> Scores.TYPE.fromJson("{\"a\":\"x\"}").scores())
                .hasMessage("$.a: expected a number but found the string \"x\"");
    }

    @Test
    void takesNullItemsWhereTheTypeSaysSo() {
        ObjectType<Loose> type = Loose.TYPE;
        Loose loose = type.fromJson("{\"items\":[\"a\",null]}");

        assertThat(loose.items()).isEqualTo(Arrays.asList("a", null));
        assertThat(new LooseBuilder(type, loose).item(null).build().toJson())
                .isEqualTo("{\"items\":[\"a\",null,null]}");
    }

    @Test
    void takesNullInAdditionalMembersWhereTheTypeSaysSo() {
        Loose loose = new LooseBuilder(Loose.TYPE, null)
                .count("a", 1L)
                .count("b", null)
                .build();

        assertThat(loose.toJson()).isEqualTo("{\"a\":1,\"b\":null}");
        assertThat(loose.counts()).containsEntry("a", 1L).containsEntry("b", null);
        assertThatThrownBy(() -> new LooseBuilder(Loose.TYPE, null).strict("c", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("c");
    }

    @Test
    void requiresOnlyWhatItsDirectionHas() {
        assertThat(new AccountBuilder().set("p").build().toJson()).isEqualTo("{\"password\":\"p\"}");
        assertThatThrownBy(() -> new AccountBuilder().build()).hasMessage("Account needs a value for password");
        assertThat(Account.TYPE.fromJson("{\"id\":\"a\"}").unexpectedValues()).isEmpty();
        assertThat(Account.TYPE.fromJson("{}").unexpectedValues())
                .containsExactly("$.id: the required member is absent");
    }

    private static final class Account extends ApiObject {
        static final ObjectType<Account> TYPE = ObjectType.of("Account", new Account(NONE));

        Account(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Account(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of().received("id", Codecs.STRING).sent("password", Codecs.STRING);
        }
    }

    private static final class AccountBuilder extends ObjectBuilder<Account, AccountBuilder> {
        AccountBuilder() {
            super(Account.TYPE, null);
        }

        AccountBuilder set(String password) {
            return set(1, password);
        }
    }

    private static final class Scores extends ApiObject {
        static final ObjectType<Scores> TYPE = ObjectType.of("Scores", new Scores(NONE));

        Scores(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Scores(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of().additional(Codecs.INT32);
        }

        Map<String, Integer> scores() {
            return additionalMembers(Codecs.INT32);
        }
    }

    private static final class ScoresBuilder extends ObjectBuilder<Scores, ScoresBuilder> {
        ScoresBuilder() {
            super(Scores.TYPE, null);
        }

        ScoresBuilder score(String name, int score) {
            return putAdditional(name, Codecs.INT32, score);
        }
    }

    private static final class Loose extends ApiObject {
        static final ObjectType<Loose> TYPE = ObjectType.of("Loose", new Loose(NONE));

        Loose(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Loose(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("items", Codec.list(Codec.nullable(Codecs.STRING)))
                    .additional(Codec.nullable(Codecs.INT64));
        }

        Map<String, Long> counts() {
            return additionalMembers(Codec.nullable(Codecs.INT64));
        }

        List<String> items() {
            return listMember(0);
        }
    }

    private static final class LooseBuilder extends ObjectBuilder<Loose, LooseBuilder> {
        LooseBuilder(ObjectType<Loose> type, Loose from) {
            super(type, from);
        }

        LooseBuilder count(String name, Long count) {
            return putAdditional(name, Codec.nullable(Codecs.INT64), count);
        }

        LooseBuilder strict(String name, Long count) {
            return putAdditional(name, Codecs.INT64, count);
        }

        LooseBuilder item(String item) {
            return add(0, item);
        }
    }
}

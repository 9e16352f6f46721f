package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.callwright.runtime.internal.object.MemberHolder;
import dev.callwright.runtime.sample.Node;
import dev.callwright.runtime.sample.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectTypeTest {
    private static final String FULL =
            "{\"id\":\"n1\",\"count\":7,\"note\":\"hi\",\"object\":\"node\",\"status\":\"active\","
                    + "\"children\":[{\"id\":\"n2\",\"note\":null,\"object\":\"node\"}],"
                    + "\"metadata\":{\"z\":\"1\",\"a\":\"2\"},"
                    + "\"parent\":\"n0\",\"source\":\"cash\",\"next\":{\"id\":\"n3\",\"note\":null,\"object\":\"node\"}}";

    @Test
    void readsEveryMemberAndWritesTheSameText() {
        Node node = Node.TYPE.fromJson(FULL);

        assertThat(node.id()).isEqualTo("n1");
        assertThat(node.count()).contains(7L);
        assertThat(node.status()).contains(Status.ACTIVE);
        assertThat(node.children()).extracting(Node::id).containsExactly("n2");
        assertThat(node.metadata().keySet()).containsExactly("z", "a");
        assertThat(node.parent().orElseThrow().id()).isEqualTo("n0");
        assertThat(node.next().orElseThrow().id()).isEqualTo("n3");
        assertThat(node.toJson()).isEqualTo(FULL);
        assertThat(node.toString()).isEqualTo("Node" + FULL);
    }

    @Test
    void showsDebuggersItsMembersByName() {
        Node node = Node.TYPE.fromJson("{\"id\":\"x\",\"count\":1,\"zeta\":true}");

        // Debuggers show the entries of the map that the object has as its only field.
        assertThat(MemberHolder.valuesOf(node))
                .containsExactly(entry("id", "x"), entry("count", 1L), entry("zeta", JsonValue.TRUE));
    }

    @Test
    void readsMembersInAnyOrder() {
        Node node =
                Node.TYPE.fromJson("{\"object\":\"node\",\"note\":null,\"status\":\"new\",\"count\":1,\"id\":\"x\"}");

        assertThat(node.id()).isEqualTo("x");
        assertThat(node.count()).contains(1L);
        assertThat(node.status()).contains(Status.of("new"));
        assertThat(node.status().orElseThrow().isKnown()).isFalse();
    }

    @Test
    void keepsMembersItDoesNotKnow() {
        String json = "{\"id\":\"x\",\"note\":null,\"object\":\"node\",\"zeta\":{\"n\":1.50},\"alpha\":[null,true]}";
        Node node = Node.TYPE.fromJson(json);

        assertThat(node.additionalProperties().keySet()).containsExactly("zeta", "alpha");
        assertThat(node.additionalProperties()).containsEntry("zeta", JsonValue.parse("{\"n\":1.50}"));
        assertThat(node.hasMember("zeta")).isTrue();
        assertThat(node.hasMember("beta")).isFalse();
        assertThat(node.toJson()).isEqualTo(json);
        assertThat(node.toBuilder().build()).isEqualTo(node);
    }

    @Test
    void saysWhatIsUnexpectedHoweverDeep() {
        Node node =
                Node.TYPE.fromJson("{\"id\":\"x\",\"count\":\"7\",\"note\":null,\"object\":\"node\",\"status\":\"new\","
                        + "\"children\":[{\"id\":\"y\",\"note\":null,\"object\":\"node\",\"source\":true}],"
                        + "\"parent\":{\"note\":null,\"object\":\"node\"},\"of_tomorrow\":1}");

        assertThat(node.unexpectedValues())
                .containsExactly(
                        "$.count: expected a number but found the string \"7\"",
                        "$.status: the value new is not known",
                        "$.children[0].source: no alternative fits true",
                        "$.parent.id: the required member is absent");
        assertThat(Node.TYPE.fromJson(FULL).unexpectedValues()).isEmpty();
    }

    @Test
    void tellsNullFromAbsent() {
        Node withNull = Node.TYPE.fromJson("{\"id\":\"x\",\"count\":null}");
        Node without = Node.TYPE.fromJson("{\"id\":\"x\"}");

        assertThat(withNull.count()).isEmpty();
        assertThat(without.count()).isEmpty();
        assertThat(withNull.hasMember("count")).isTrue();
        assertThat(without.hasMember("count")).isFalse();
        assertThat(withNull).isNotEqualTo(without);
        assertThat(withNull.toJson()).isEqualTo("{\"id\":\"x\",\"count\":null}");
        assertThat(without.children()).isEmpty();
        assertThat(Node.TYPE.fromJson("{\"children\":null,\"metadata\":null}").children())
                .isEmpty();
        assertThat(Node.TYPE.fromJson("{\"children\":null,\"metadata\":null}").metadata())
                .isEmpty();
    }

    @Test
    void keepsABadMemberWithoutSpoilingTheOthers() {
        String json = "{\"id\":5,\"count\":\"many\",\"object\":\"node\",\"children\":[{\"id\":\"a\"},"
                + "{\"id\":\"b\",\"next\":{\"count\":1.5,\"id\":\"c\"}}],\"metadata\":{\"k\":[1]},\"status\":\"active\"}";
        Node node = Node.TYPE.fromJson(json);

        assertThat(node.status()).contains(Status.ACTIVE);
        assertThat(node.children()).hasSize(2);
        assertThat(node.children().get(1).next().orElseThrow().id()).isEqualTo("c");
        assertThatThrownBy(node::id)
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.id: expected a string but found the number 5");
        assertThatThrownBy(node::count).hasMessage("$.count: expected a number but found the string \"many\"");
        assertThatThrownBy(node::metadata).hasMessage("$.metadata.k: expected a string but found an array");
        assertThatThrownBy(() -> node.children().get(1).next().orElseThrow().count())
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.path()).isEqualTo("$.children[1].next.count"))
                .hasMessageContaining("an integer of 64 bits but found the number 1.5");
        assertThat(node.hasMember("count")).isTrue();
        assertThat(JsonValue.parse(node.toJson())).isEqualTo(JsonValue.parse(json));
        assertThat(node).isEqualTo(Node.TYPE.fromJson(json)).hasSameHashCodeAs(Node.TYPE.fromJson(json));
        assertThat(node.toBuilder().id("good").clearNote().build().id()).isEqualTo("good");
    }

    @Test
    void readsWholeNumbersInEveryNotation() {
        assertThat(Node.TYPE.fromJson("{\"count\":1.0}").count()).contains(1L);
        assertThat(Node.TYPE.fromJson("{\"count\":2e3}").count()).contains(2000L);
    }

    @Test
    void saysWhichRequiredMemberIsAbsentOrNull() {
        assertThatThrownBy(() -> Node.TYPE.fromJson("{}").id())
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.id: the required member is absent in this Node");
        assertThatThrownBy(() -> Node.TYPE.fromJson("{\"id\":null}").id())
                .hasMessage("$.id: the required member is null in this Node");
    }

    @Test
    void refusesTextThatIsNoObject() {
        assertThatThrownBy(() -> Node.TYPE.fromJson("[]")).hasMessage("$: expected an object but found an array");
        assertThatThrownBy(() -> Node.TYPE.fromJson("")).hasMessage("$: there is no JSON at all");
        assertThatThrownBy(() -> Node.TYPE.fromJson("{} {}")).hasMessage("$: something follows the JSON value");
        assertThatThrownBy(() -> Node.TYPE.fromJson("{\"id\":\n oops}"))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$: this is not JSON: ")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Node.TYPE.fromJson("{\"id\":1,\"count\":"))
                .hasMessageStartingWith("$: this is not JSON");
    }

    @Test
    void buildsWhatItReads() {
        Node built = Node.builder()
                .id("n1")
                .count(7)
                .note("hi")
                .status(Status.ACTIVE)
                .addChild(Node.builder().id("n2").clearNote().build())
                .metadata(Map.of("z", "1"))
                .putMetadata("a", "2")
                .parent(Expandable.of("n0"))
                .source(new dev.callwright.runtime.sample.Source.OfString("cash"))
                .next(Node.builder().id("n3").clearNote().build())
                .build();

        assertThat(built.toJson()).isEqualTo(FULL);
        assertThat(built).isEqualTo(Node.TYPE.fromJson(FULL)).hasSameHashCodeAs(Node.TYPE.fromJson(FULL));
        assertThat(built.toBuilder().count(8).build()).isNotEqualTo(built);
        assertThat(built).isNotEqualTo(null).isNotEqualTo("n1");
    }
}

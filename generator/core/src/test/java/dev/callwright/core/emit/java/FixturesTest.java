package dev.callwright.core.emit.java;

import static dev.callwright.core.emit.java.HandMade.ANY;
import static dev.callwright.core.emit.java.HandMade.STRING;
import static dev.callwright.core.emit.java.HandMade.constant;
import static dev.callwright.core.emit.java.HandMade.docs;
import static dev.callwright.core.emit.java.HandMade.documented;
import static dev.callwright.core.emit.java.HandMade.json;
import static dev.callwright.core.emit.java.HandMade.list;
import static dev.callwright.core.emit.java.HandMade.named;
import static dev.callwright.core.emit.java.HandMade.nullable;
import static dev.callwright.core.emit.java.HandMade.object;
import static dev.callwright.core.emit.java.HandMade.operation;
import static dev.callwright.core.emit.java.HandMade.optional;
import static dev.callwright.core.emit.java.HandMade.property;
import static dev.callwright.core.emit.java.HandMade.query;
import static dev.callwright.core.emit.java.HandMade.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of an SDK's users build what the API answers. */
final class FixturesTest {
    private static final ApiModel MODEL = HandMade.api(
            List.of(
                    object(
                            "answer",
                            Usage.OUTPUT,
                            property("object", constant(STRING, "\"answer\"")),
                            property("id", required(STRING)),
                            property("note", nullable(STRING)),
                            property("owner", required(named("person"))),
                            property("people", optional(list(named("person"))))),
                    object("person", Usage.OUTPUT, property("name", required(STRING)), property("any", optional(ANY))),
                    object(
                            "pet",
                            Usage.BOTH,
                            property("id", readOnly(documented(required(STRING), docs("The id."), false))),
                            property("name", required(STRING)))),
            operation("get", "/get", json(named("answer"))),
            operation("pet", "/pet", json(named("pet")), query("pet", required(named("pet")))));

    @TempDir
    private Path classes;

    private static Value readOnly(Value value) {
        return value.withAccess(AccessMode.READ_ONLY);
    }

    @Test
    void answersAreBuiltFromWhatATestReads() throws Exception {
        assertThat(EmittedJava.of(MODEL)
                        .results(
                                classes,
                                List.of(
                                        "Answer.builder().build().toJson()",
                                        "Answer.builder().id(\"a\").build().owner()",
                                        "Answer.builder().owner(o -> o.name(\"Jane\")).build().owner().name()",
                                        "Answer.builder().addPerson(p -> {}).build().toBuilder().id(\"a\").build().toJson()",
                                        "Answer.TYPE.fromJson(\"{}\").unexpectedValues()",
                                        "Pet.builder().id(\"p\").name(\"Tao\").build().toJson()",
                                        "Pet.builder().id(\"p\").build()")))
                .containsExactly(
                        "{\"object\":\"answer\"}",
                        "$.owner: the required member is absent in this Answer",
                        "Jane",
                        "{\"object\":\"answer\",\"id\":\"a\",\"people\":[{}]}",
                        "[$.object: the required member is absent, $.id: the required member is absent,"
                                + " $.note: the required member is absent, $.owner: the required member is absent]",
                        "{\"id\":\"p\",\"name\":\"Tao\"}",
                        "Pet needs a value for name");
    }

    @Test
    void saysWhatABuilderNeedsAndWhatOnlyTheApiSets() {
        EmittedJava sdk = EmittedJava.of(MODEL);

        assertThat(sdk.source("model.Answer")).doesNotContain("Required:");
        assertThat(sdk.source("model.Pet"))
                .contains("    /** A builder without values. Required: {@code name}. */\n")
                .contains("    /** Builds {@link Pet} objects. Required: {@code name}. */\n")
                .contains("""
                                 * The id.
                                 *
                                 * <p>Only the API sets it; this is for tests.
                                 */
                                public Builder id(String id) {
                        """);
    }
}

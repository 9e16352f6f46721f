package dev.callwright.core.emit.java;

import static dev.callwright.core.emit.java.HandMade.BOOLEAN;
import static dev.callwright.core.emit.java.HandMade.INT64;
import static dev.callwright.core.emit.java.HandMade.STRING;
import static dev.callwright.core.emit.java.HandMade.clearable;
import static dev.callwright.core.emit.java.HandMade.enumeration;
import static dev.callwright.core.emit.java.HandMade.input;
import static dev.callwright.core.emit.java.HandMade.list;
import static dev.callwright.core.emit.java.HandMade.map;
import static dev.callwright.core.emit.java.HandMade.named;
import static dev.callwright.core.emit.java.HandMade.nothing;
import static dev.callwright.core.emit.java.HandMade.nullItem;
import static dev.callwright.core.emit.java.HandMade.object;
import static dev.callwright.core.emit.java.HandMade.operation;
import static dev.callwright.core.emit.java.HandMade.optional;
import static dev.callwright.core.emit.java.HandMade.property;
import static dev.callwright.core.emit.java.HandMade.required;
import static dev.callwright.core.emit.java.HandMade.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef.Scalar;
import dev.callwright.core.model.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects in objects are given by value or by lambda, values of unions without their name. */
final class NestedInputTest {
    private static final List<TypeDefinition> TYPES = List.of(
            object("address", Usage.INPUT, property("city", required(STRING)), property("floor", optional(INT64))),
            object(
                    "shipping",
                    Usage.INPUT,
                    property("name", optional(STRING)),
                    property("address", clearable(named("address"))),
                    property("built", optional(named("address")))),
            object("card", Usage.INPUT, property("number", required(STRING))),
            object("bank", Usage.INPUT, property("iban", required(STRING))),
            union("source", named("card"), named("bank"), STRING),
            union("place", STRING, named("address"), list(named("address"))),
            union("deep", named("source"), named("address")),
            enumeration("word", ScalarKind.STRING, "now"),
            union("when", new Scalar(ScalarKind.UNIX_TIME), named("word"), BOOLEAN),
            new ObjectType(
                    HandMade.declaration("open", Usage.INPUT, HandMade.docs("")),
                    List.of(),
                    Optional.of(named("address")),
                    false));

    private static final List<Input> INPUTS = List.of(
            body("shipping", optional(named("shipping"))),
            body("stops", optional(list(named("address")))),
            body("homes", optional(map(named("address")))),
            body("source", optional(named("source"))),
            body("place", clearable(named("place"))),
            body("places", optional(list(named("place")))),
            body("deep", optional(named("deep"))),
            body("when", optional(named("when"))),
            body("open", optional(named("open"))),
            body("maybe", optional(list(nullItem(named("address"))))));

    @TempDir
    private Path classes;

    private static Input body(String wireName, Value value) {
        return input(Location.BODY, wireName, value);
    }

    @Test
    void objectsAreGivenByValueOrByLambda() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(
                "shipping(s -> s.name(\"Jane\").address(a -> a.city(\"Oslo\")))",
                "{\"shipping\":{\"name\":\"Jane\",\"address\":{\"city\":\"Oslo\"}}}");
        expected.put(
                "shipping(Shipping.builder().address(Address.builder().city(\"Oslo\").build()).build())",
                "{\"shipping\":{\"address\":{\"city\":\"Oslo\"}}}");
        expected.put("shipping(s -> {})", "{\"shipping\":{}}");
        expected.put("shipping(s -> s.built(b -> b.city(\"X\")))", "{\"shipping\":{\"built\":{\"city\":\"X\"}}}");
        expected.put(
                "addStop(a -> a.city(\"A\")).addStop(a -> a.city(\"B\").floor(2))",
                "{\"stops\":[{\"city\":\"A\"},{\"city\":\"B\",\"floor\":2}]}");
        expected.put("putHomes(\"k\", h -> h.city(\"A\"))", "{\"homes\":{\"k\":{\"city\":\"A\"}}}");
        expected.put(
                "open(o -> o.putAdditionalMember(\"x\", a -> a.city(\"A\")))", "{\"open\":{\"x\":{\"city\":\"A\"}}}");
        // The compiler cannot tell lambdas for several builders apart, so the union has a method for each.
        expected.put("source(Source.ofCard(c -> c.number(\"42\")))", "{\"source\":{\"number\":\"42\"}}");
        expected.put("source(Source.ofBank(c -> c.iban(\"NO\")))", "{\"source\":{\"iban\":\"NO\"}}");
        expected.put("source(Source.of(\"tok\"))", "{\"source\":\"tok\"}");
        expected.put("source(Card.builder().number(\"42\").build())", "{\"source\":{\"number\":\"42\"}}");
        expected.put("deep(Deep.ofAddress(a -> a.city(\"A\")))", "{\"deep\":{\"city\":\"A\"}}");
        expected.put("deep(Deep.of(Source.ofCard(c -> c.number(\"1\"))))", "{\"deep\":{\"number\":\"1\"}}");
        // Neither needs a value of a union its name.
        expected.put("source(\"tok\")", "{\"source\":\"tok\"}");
        expected.put("place(\"here\")", "{\"place\":\"here\"}");
        expected.put("addPlace(\"A\").addPlace(p -> p.city(\"B\"))", "{\"places\":[\"A\",{\"city\":\"B\"}]}");
        expected.put("when(java.time.Instant.ofEpochSecond(5))", "{\"when\":5}");
        expected.put("when(Word.NOW)", "{\"when\":\"now\"}");
        expected.put("when(true)", "{\"when\":true}");
        // The only object of a union needs no name.
        expected.put("place(p -> p.city(\"A\"))", "{\"place\":{\"city\":\"A\"}}");
        expected.put("place(Place.of(\"here\"))", "{\"place\":\"here\"}");
        expected.put("clearPlace()", "{\"place\":\"\"}");
        expected.put("addPlace(p -> p.city(\"A\")).addPlace(Place.of(\"B\"))", "{\"places\":[{\"city\":\"A\"},\"B\"]}");
        expected.put(
                "addMaybe(null).addMaybe(Address.builder().city(\"A\").build())",
                "{\"maybe\":[null,{\"city\":\"A\"}]}");
        // What a lambda leaves out is reported like everywhere.
        expected.put("shipping(s -> s.address(a -> a.floor(1)))", "Address needs a value for city");
        EmittedJava sdk = EmittedJava.of(
                HandMade.api(TYPES, operation("send", "/send", nothing(), INPUTS.toArray(Input[]::new))));
        String params = sdk.params();

        assertThat(sdk.results(
                        classes,
                        expected.keySet().stream()
                                .map(each -> params + ".builder()." + each + ".build().toJson()")
                                .toList()))
                .containsExactlyElementsOf(expected.values());
    }
}

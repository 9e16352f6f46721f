package dev.callwright.core.emit.java;

import static dev.callwright.core.emit.java.HandMade.INT64;
import static dev.callwright.core.emit.java.HandMade.STRING;
import static dev.callwright.core.emit.java.HandMade.constant;
import static dev.callwright.core.emit.java.HandMade.docs;
import static dev.callwright.core.emit.java.HandMade.documented;
import static dev.callwright.core.emit.java.HandMade.enumeration;
import static dev.callwright.core.emit.java.HandMade.json;
import static dev.callwright.core.emit.java.HandMade.named;
import static dev.callwright.core.emit.java.HandMade.object;
import static dev.callwright.core.emit.java.HandMade.operation;
import static dev.callwright.core.emit.java.HandMade.optional;
import static dev.callwright.core.emit.java.HandMade.path;
import static dev.callwright.core.emit.java.HandMade.property;
import static dev.callwright.core.emit.java.HandMade.query;
import static dev.callwright.core.emit.java.HandMade.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files have limits that large APIs reach: 64 kB of code, 65,535 bytes of a constant, 255 arguments. */
final class LargeApiTest {
    @TempDir
    private Path classes;

    @Test
    void largeApiCompiles() throws IOException {
        List<TypeDefinition> types = new ArrayList<>();
        types.add(object("wide", Usage.OUTPUT, properties(1500)));
        types.add(enumeration("large", ScalarKind.STRING, texts(2500, "value ")));
        types.add(object("long_text", property("kind", constant(STRING, "\"" + "é*/\\n".repeat(20_000) + "\""))));
        types.addAll(alternatives(400));
        types.add(union(
                "many",
                types.stream()
                        .filter(type -> type.id().pointer().contains("/part"))
                        .map(type -> (TypeRef) new TypeRef.Named(type.id()))
                        .toArray(TypeRef[]::new)));
        assertThat(EmittedJava.of(HandMade.api(types, operations(60))).complaints(classes))
                .isEmpty();
    }

    private static Operation[] operations(int count) {
        List<Operation> operations = new ArrayList<>();
        operations.add(operation("wide", "/wide", json(named("wide")), wideParams(400)));
        operations.add(operation("large", "/large", json(named("large"))));
        operations.add(operation("longText", "/longText", json(named("long_text"))));
        operations.add(operation("many", "/many", json(named("many"))));
        for (int i = 0; i < count; i++) {
            operations.add(operation(
                    "call" + i, "/call" + i + "/{id}", json(STRING), path("id"), query("q", optional(INT64))));
        }
        return operations.toArray(Operation[]::new);
    }

    private static Property[] properties(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> property(
                        "a property with a long name " + i,
                        documented(optional(STRING), docs("Words. ".repeat(20)), false)))
                .toArray(Property[]::new);
    }

    private static Input[] wideParams(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> query("parameter" + i, optional(STRING)))
                .toArray(Input[]::new);
    }

    private static List<TypeDefinition> alternatives(int count) {
        return IntStream.range(0, count)
                .<TypeDefinition>mapToObj(i -> object("part" + i, Usage.OUTPUT, property("only" + i, optional(STRING))))
                .toList();
    }

    private static String[] texts(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toArray(String[]::new);
    }
}

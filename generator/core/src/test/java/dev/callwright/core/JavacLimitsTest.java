package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is larger than a class file can be: 65,535 bytes of code in a method, of a constant, or constants in a class, and
 * 255 arguments. All of it is in one document, for starting a compiler costs more than its work.
 */
final class JavacLimitsTest {
    private static final String REF = "#/components/schemas/";

    private final ObjectNode root = new JsonMapper().createObjectNode();
    private final ObjectNode paths = root.put("openapi", "3.1.0").putObject("paths");
    private final ObjectNode schemas = root.putObject("components").putObject("schemas");

    @TempDir
    private Path folder;

    @Test
    void splitsOrReducesWhatNoClassFileHolds() throws Exception {
        root.putObject("info").put("title", "Large").put("version", "1");
        addServers(2_001, 2_001);
        addEnum(4_500);
        addObject(10_000);
        addObjectOfTypes(5_001);
        addUnion(9_000);
        addLongConstant(70_000);
        addLists(40);
        addPath(130);
        addRequiredParameters(450);
        addOperations(501);
        Path spec = Files.writeString(folder.resolve("large.json"), root.toString());

        Generation generation = Generation.of(spec);

        assertThat(generation.api().warnings())
                .extracting(each -> each.message().replaceAll(";.*", ""))
                .containsExactlyInAnyOrder(
                        "more than 2000 servers (limit servers)",
                        "more than 2000 values of a server's variable (limit server-variable-values)",
                        "more than 4000 constants of an enum in Java (limit enum-constants)",
                        "more than 4000 constants of an enum in Java (limit enum-constants)",
                        "more than 60000 constants of a Java class (limit class-constants)",
                        "more than 32 lists and maps directly inside each other (limit type-depth)",
                        "more than 252 places for path parameters among the arguments of a Java method"
                                + " (limit path-arguments)");
        assertThat(JavaCompilation.of(
                                generation.javaSources(), folder.resolve("classes"), JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
        TypeScriptCompilation.write(generation.files(), folder.resolve("out"));
        assertThat(TypeScriptCompilation.checkWithSnippets("ts70", folder.resolve("out"), "@local/large"))
                .isEmpty();
    }

    private void addServers(int count, int values) {
        ArrayNode servers = root.putArray("servers");
        ObjectNode region = servers.addObject()
                .put("url", "https://{region}.example.com")
                .putObject("variables")
                .putObject("region")
                .put("default", "r0");
        add(region.putArray("enum"), "r", values);
        for (int i = 1; i < count; i++) {
            servers.addObject().put("url", "https://s" + i + ".example.com");
        }
    }

    private void addEnum(int values) {
        add(schemas.putObject("Color").put("type", "string").putArray("enum"), "color ", values);
        post("/colors", "sendColor").putObject("schema").put("$ref", REF + "Color");
    }

    private static void add(ArrayNode values, String prefix, int count) {
        for (int i = 0; i < count; i++) {
            values.add(prefix + i);
        }
    }

    private void addObject(int members) {
        ObjectNode properties = schemas.putObject("Wide").put("type", "object").putObject("properties");
        for (int i = 0; i < members; i++) {
            properties.putObject("member" + i).put("type", "string");
        }
        add(((ObjectNode) schemas.get("Wide")).putArray("required"), "member", 500);
        post("/wide", "sendWide").putObject("schema").put("$ref", REF + "Wide");
    }

    private void addObjectOfTypes(int members) {
        ObjectNode properties = schemas.putObject("Typed").put("type", "object").putObject("properties");
        for (int i = 0; i < members; i++) {
            ObjectNode items =
                    properties.putObject("m" + i).put("type", "array").putObject("items");
            items.put("type", "array").putObject("items").put("type", "integer");
        }
        post("/typed", "sendTyped").putObject("schema").put("$ref", REF + "Typed");
    }

    private void addUnion(int values) {
        ObjectNode union = schemas.putObject("Pet");
        ObjectNode discriminator = union.putObject("discriminator").put("propertyName", "kind");
        ObjectNode mapping = discriminator.putObject("mapping");
        for (int i = 0; i < values; i++) {
            mapping.put("cat" + i, REF + "Cat");
        }
        mapping.put("dog", REF + "Dog");
        ArrayNode alternatives = union.putArray("oneOf");
        for (String name : List.of("Cat", "Dog")) {
            alternatives.addObject().put("$ref", REF + name);
            ObjectNode type = schemas.putObject(name).put("type", "object");
            type.putArray("required").add("kind");
            type.putObject("properties").putObject("kind").put("type", "string");
        }
        post("/pets", "sendPet").putObject("schema").put("$ref", REF + "Pet");
    }

    private void addLongConstant(int length) {
        ObjectNode schema = post("/texts", "sendText").putObject("schema").put("type", "object");
        schema.putArray("required").add("text");
        schema.putObject("properties").putObject("text").put("const", "\u2028".repeat(length));
    }

    private void addLists(int depth) {
        ObjectNode schema = post("/lists", "sendList").putObject("schema");
        for (int i = 0; i < depth; i++) {
            schema = schema.put("type", "array").putObject("items");
        }
        schema.put("type", "string");
    }

    private void addPath(int parameters) {
        StringBuilder path = new StringBuilder("/deep");
        ObjectNode operation = new JsonMapper().createObjectNode().put("operationId", "getDeep");
        ArrayNode declared = operation.putArray("parameters");
        for (int i = 0; i < parameters; i++) {
            path.append("/{p").append(i).append('}');
            parameter(declared, "p" + i, "path").put("type", "integer");
        }
        operation.putObject("responses").putObject("204").put("description", "");
        paths.putObject(path.toString()).set("get", operation);
    }

    private void addRequiredParameters(int count) {
        ObjectNode operation = operation("/asked", "ask");
        ArrayNode declared = operation.putArray("parameters");
        for (int i = 0; i < count; i++) {
            parameter(declared, "q" + i, "query").put("type", "string");
        }
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String location) {
        return parameters
                .addObject()
                .put("name", name)
                .put("in", location)
                .put("required", true)
                .putObject("schema");
    }

    private void addOperations(int count) {
        for (int i = 0; i < count; i++) {
            operation("/things/act" + i, "act" + i);
        }
    }

    private ObjectNode operation(String path, String id) {
        ObjectNode operation = paths.putObject(path).putObject("post").put("operationId", id);
        operation.putObject("responses").putObject("204").put("description", "");
        return operation;
    }

    private ObjectNode post(String path, String id) {
        ObjectNode body = operation(path, id).putObject("requestBody").put("required", true);
        return body.putObject("content").putObject("application/json");
    }
}

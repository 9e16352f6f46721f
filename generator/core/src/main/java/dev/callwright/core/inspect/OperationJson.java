package dev.callwright.core.inspect;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.Value;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A normalized operation and the types it uses, as JSON. */
public final class OperationJson {
    private final ApiModel model;

    /** @param model the API that the operations belong to */
    public OperationJson(ApiModel model) {
        this.model = model;
    }

    /** The JSON of an operation; deterministic. */
    public String write(Operation operation) {
        return JsonObjectWriter.object(json -> {
            head(json, operation);
            json.texts("servers", servers(operation));
            json.texts("headers", headers(operation));
            json.objects("inputs", operation.inputs(), OperationJson::input);
            if (operation.body().isPresent()) {
                body(json, operation.body().get());
            }
            result(json, operation);
            json.objects("errors", operation.errors(), (out, error) -> {
                out.member("status", error.status());
                out.member("type", error.type().map(TypeText::of).orElse(""));
            });
            json.objects("security", operation.security(), OperationJson::security);
            List<TypeDefinition> types = model.typesReachedBy(operation);
            json.object("types", out -> {
                for (TypeDefinition type : types) {
                    out.object("#" + type.id().pointer(), each -> type(each, type));
                }
            });
        });
    }

    private static void head(JsonObjectWriter json, Operation operation) throws IOException {
        json.member("id", operation.id());
        json.member("method", operation.method());
        json.member("path", operation.path());
        json.texts("resource", operation.resource());
        json.member("action", operation.action());
        json.member("pointer", operation.pointer());
        json.member("deprecated", operation.deprecated());
        json.member("replacement", operation.replacement().orElse(""));
        if (operation.request().isIrreversible()) {
            json.member("irreversible", true);
        }
        docs(json, operation.docs());
    }

    private static List<String> servers(Operation operation) {
        return operation.request().servers().stream()
                .flatMap(servers -> servers.all().stream())
                .map(Server::template)
                .distinct()
                .toList();
    }

    private List<String> headers(Operation operation) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(model.settings().headers().constants());
        headers.putAll(operation.request().headers());
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
    }

    private static void docs(JsonObjectWriter json, Docs docs) throws IOException {
        json.member("summary", docs.summary());
        json.member("description", docs.description());
    }

    private static void input(JsonObjectWriter json, Input input) throws IOException {
        json.member("name", input.wireName());
        json.member("in", word(input.location()));
        value(json, input.value());
        json.member("style", word(input.serialization().style()));
        json.member("explode", input.serialization().explode());
        json.member("allowReserved", input.serialization().allowReserved());
        json.member("contentType", input.serialization().contentType().orElse(""));
    }

    private static void value(JsonObjectWriter json, Value value) throws IOException {
        json.member("type", TypeText.of(value.type()));
        json.member("required", value.required());
        json.member("nullable", value.nullable());
        json.member("clearable", value.clearable());
        json.member("access", value.access() == Value.AccessMode.READ_WRITE ? "" : word(value.access()));
        json.json("constant", value.constant());
        json.json("default", value.defaultValue());
        json.json("example", value.declared().examples().findFirst());
        json.member("deprecated", value.deprecated());
        docs(json, value.docs());
    }

    private static void body(JsonObjectWriter json, Operation.Body body) throws IOException {
        json.object("body", out -> {
            out.member("mediaType", body.mediaType());
            out.member("format", word(body.format()));
            out.member("required", body.required());
        });
    }

    private static void result(JsonObjectWriter json, Operation operation) throws IOException {
        json.object("result", out -> {
            out.member("kind", word(operation.result().kind()));
            out.member("type", operation.result().type().map(TypeText::of).orElse(""));
            out.member("mediaType", operation.result().mediaType().orElse(""));
            out.texts("withoutBody", operation.result().statuses().bodiless());
            out.objects(
                    "statuses",
                    List.copyOf(operation.result().statuses().types().entrySet()),
                    (each, status) -> {
                        each.member("status", status.getKey());
                        each.member("type", TypeText.of(status.getValue()));
                    });
        });
    }

    private static void security(JsonObjectWriter json, SecurityRequirement requirement) throws IOException {
        json.texts("schemes", requirement.schemes());
    }

    private static void type(JsonObjectWriter json, TypeDefinition type) throws IOException {
        type.accept(new TypeMembers()).write(json);
        json.member("usage", word(type.usage()));
        docs(json, type.docs());
    }

    /** The members that depend on the kind of type. */
    private static final class TypeMembers implements TypeDefinition.Visitor<JsonObjectWriter.Members> {
        @Override
        public JsonObjectWriter.Members object(ObjectType type) {
            return json -> {
                json.member("kind", "object");
                json.objects("properties", type.properties(), (out, property) -> {
                    out.member("name", property.wireName());
                    value(out, property.value());
                });
                json.member(
                        "additionalProperties",
                        type.additionalProperties().map(TypeText::of).orElse(""));
                json.member("deprecated", type.deprecated());
            };
        }

        @Override
        public JsonObjectWriter.Members enumeration(EnumType type) {
            return json -> {
                json.member("kind", "enum");
                json.member("scalar", word(type.scalar()));
                json.texts(
                        "values",
                        type.values().stream()
                                .map(TypeDefinition.EnumValue::wireValue)
                                .toList());
            };
        }

        @Override
        public JsonObjectWriter.Members union(UnionType type) {
            return json -> {
                json.member("kind", "union");
                json.member("discriminator", type.discriminator().orElse(""));
                json.objects("alternatives", type.alternatives(), (out, alternative) -> {
                    out.member("type", TypeText.of(alternative.type()));
                    out.texts("discriminatorValues", alternative.discriminatorValues());
                });
            };
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

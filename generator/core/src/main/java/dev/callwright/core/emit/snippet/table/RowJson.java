package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.emit.snippet.table.TypeRow.AlternativeRow;
import dev.callwright.core.emit.snippet.table.TypeRow.EnumRow;
import dev.callwright.core.emit.snippet.table.TypeRow.ObjectRow;
import dev.callwright.core.emit.snippet.table.TypeRow.UnionRow;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Limits;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.naming.plan.JavaMember;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Rows as JSON; what is usual is left out. */
final class RowJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TableTypes types;

    RowJson(TableTypes types) {
        this.types = types;
    }

    /** An input. */
    ObjectNode input(InputRow row) {
        Input input = row.input();
        ObjectNode json = member(row.member());
        String location = input.location() == Input.Location.WHOLE_BODY
                ? "whole"
                : input.location().name().toLowerCase(Locale.ROOT);
        json.put("in", location).put("key", row.key()).set("wire", serialization(input.serialization()));
        TableNodes.flag(json, "counter", row.isCounter());
        return json;
    }

    /** A type with its parts. */
    ObjectNode type(TypeRow row) {
        if (row instanceof ObjectRow object) {
            return object(object);
        }
        return row instanceof EnumRow enumeration ? enumeration(enumeration) : union((UnionRow) row);
    }

    /** A type whose values are given as JSON. */
    static ObjectNode cut(TypeRow row) {
        return row("json", row);
    }

    private static ObjectNode row(String kind, TypeRow row) {
        ObjectNode json = NODES.objectNode().put("kind", kind);
        json.set("java", TableNodes.type(row.java()));
        return json;
    }

    private ObjectNode object(ObjectRow row) {
        ObjectNode json = row("object", row);
        ArrayNode members = json.putArray("members");
        row.members().values().forEach(member -> members.add(member(member)));
        row.more().ifPresent(type -> json.set("more", types.reference(type)));
        return json;
    }

    private static ObjectNode enumeration(EnumRow row) {
        ObjectNode json = row("enum", row).put("scalar", row.scalar().name());
        ArrayNode values = json.putArray("values");
        row.constants().forEach((value, constant) -> {
            ArrayNode pair = values.addArray().add(value);
            constant.ifPresent(pair::add);
        });
        return json;
    }

    private ObjectNode union(UnionRow row) {
        ObjectNode json = row("union", row);
        row.discriminator().ifPresent(name -> json.put("discriminator", name));
        ArrayNode alternatives = json.putArray("alternatives");
        row.alternatives().forEach(alternative -> alternatives.add(alternative(alternative)));
        TableNodes.flag(json, "built", row.isBuilt());
        return json;
    }

    private ObjectNode alternative(AlternativeRow row) {
        ObjectNode json = NODES.objectNode();
        json.set("type", types.reference(row.type()));
        row.factory().ifPresent(name -> json.put("factory", name));
        row.builder().ifPresent(name -> json.put("builder", name));
        TableNodes.flag(json, "bare", row.isBare());
        if (!row.values().isEmpty()) {
            ArrayNode values = json.putArray("values");
            row.values().forEach(values::add);
        }
        TableNodes.flag(json, "tagged", row.isTagged());
        return json;
    }

    private ObjectNode member(MemberRow row) {
        ObjectNode json = NODES.objectNode().put("name", row.name());
        JavaMember java = row.java();
        json.putArray("java")
                .add(java.accessor())
                .add(java.adder())
                .add(java.putter())
                .add(java.clearer());
        json.set("value", value(row));
        return json;
    }

    private ObjectNode value(MemberRow row) {
        Value value = row.value();
        ObjectNode json = NODES.objectNode();
        json.set("type", types.reference(value.type()));
        TableNodes.flag(json, "required", value.required());
        TableNodes.flag(json, "nullable", value.nullable());
        TableNodes.flag(json, "clearable", value.clearable());
        TableNodes.flag(json, "deprecated", value.deprecated());
        TableNodes.flag(json, "readOnly", value.access() == AccessMode.READ_ONLY);
        value.constant().ifPresent(constant -> json.put("constant", constant));
        if (!value.choices().isEmpty()) {
            ArrayNode choices = json.putArray("choices");
            value.choices().forEach(choices::add);
        }
        TableNodes.flag(json, "fixed", row.isFixed());
        value.defaultValue().ifPresent(text -> json.put("default", text));
        if (!value.limits().equals(Limits.NONE)) {
            json.set("limits", limits(value.limits()));
        }
        return json;
    }

    private static ObjectNode limits(Limits limits) {
        ObjectNode json = NODES.objectNode();
        number(json, "minimum", limits.minimum());
        number(json, "maximum", limits.maximum());
        limits.minLength().ifPresent(length -> json.put("minLength", length));
        limits.maxLength().ifPresent(length -> json.put("maxLength", length));
        limits.pattern().ifPresent(pattern -> json.put("pattern", pattern));
        return json;
    }

    // As a text, because it can have more digits than a number of JavaScript.
    private static void number(ObjectNode json, String name, Optional<BigDecimal> number) {
        number.ifPresent(each -> json.put(name, each.toString()));
    }

    private static JsonNode serialization(Serialization serialization) {
        ObjectNode json = NODES.objectNode().put("style", serialization.style().name());
        TableNodes.flag(json, "explode", serialization.explode());
        TableNodes.flag(json, "allowReserved", serialization.allowReserved());
        serialization
                .contentType()
                .flatMap(MediaType::parse)
                .ifPresent(type -> json.put("contentType", type.toString()));
        if (!serialization.members().isEmpty()) {
            ArrayNode members = json.putArray("members");
            serialization
                    .members()
                    .forEach((name, member) -> members.addArray().add(name).add(serialization(member)));
        }
        if (!serialization.headers().isEmpty()) {
            json.set("headers", TableNodes.pairs(serialization.headers()));
        }
        return json;
    }
}

package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.snippet.layout.TypeScriptLayout;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.sample.FileNames;
import dev.callwright.core.sample.Json;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SampleValue.Clearing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sample values as TypeScript expressions. */
final class TypeScriptValues implements SampleValue.Visitor<String> {
    private final Int64Type int64;

    TypeScriptValues(Int64Type int64) {
        this.int64 = int64;
    }

    /** The expression for a value. */
    String of(SampleValue value) {
        return value.accept(this);
    }

    private String scalar(ScalarKind kind, String text) {
        return switch (kind) {
            case INT64, UINT64 -> int64 == Int64Type.BIGINT ? text + "n" : text;
            case BOOLEAN, INT32, DOUBLE, NUMBER, UNIX_TIME -> text;
            case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64, BINARY -> TypeScriptLiterals.string(text);
        };
    }

    private static String json(JsonNode json) {
        if (json.isArray()) {
            List<String> items = new ArrayList<>();
            json.forEach(item -> items.add(json(item)));
            return TypeScriptLayout.array(items);
        }
        if (json.isObject()) {
            Map<String, String> members = new LinkedHashMap<>();
            json.properties().forEach(member -> members.put(member.getKey(), json(member.getValue())));
            return TypeScriptLayout.object(members);
        }
        return json.isTextual() ? TypeScriptLiterals.string(json.textValue()) : json.toString();
    }

    @Override
    public String scalar(SampleValue.Scalar scalar) {
        return scalar(scalar.kind(), scalar.text());
    }

    @Override
    public String enumeration(SampleValue.OfEnum enumeration) {
        return scalar(enumeration.scalar(), enumeration.wireValue());
    }

    @Override
    public String list(SampleValue.OfList list) {
        return TypeScriptLayout.array(list.items().stream().map(this::of).toList());
    }

    @Override
    public String map(SampleValue.OfMap map) {
        Map<String, String> members = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> members.put(key, of(value)));
        return TypeScriptLayout.object(members);
    }

    @Override
    public String object(SampleValue.OfObject object) {
        return object(object, new LinkedHashMap<>());
    }

    private String object(SampleValue.OfObject object, Map<String, String> members) {
        object.members().forEach(member -> members.put(member.property().wireName(), of(member.value())));
        object.additional().forEach((name, value) -> members.put(name, of(value)));
        return TypeScriptLayout.object(members);
    }

    @Override
    public String union(SampleValue.OfUnion union) {
        Map<String, String> members = new LinkedHashMap<>();
        union.tag().ifPresent(tag -> members.put(tag.name(), TypeScriptLiterals.string(tag.value())));
        return union.value() instanceof SampleValue.OfObject object ? object(object, members) : of(union.value());
    }

    @Override
    public String expandable(SampleValue.OfExpandable expandable) {
        return of(expandable.value());
    }

    @Override
    public String any(SampleValue.OfAny any) {
        return any.typed().map(this::of).orElseGet(() -> json(Json.parse(any.json())));
    }

    @Override
    public String json(SampleValue.OfJson json) {
        return json(Json.parse(json.json()));
    }

    // With inline content, because not every platform has a file system.
    @Override
    public String file(SampleValue.OfFile file) {
        String name = FileNames.last(file.path());
        Map<String, String> members = new LinkedHashMap<>();
        members.put("data", TypeScriptLiterals.string("content of the file"));
        members.put("filename", TypeScriptLiterals.string(name.isEmpty() ? "file" : name));
        return TypeScriptLayout.object(members);
    }

    // The compiler would reject it.
    @Override
    public String incomplete(SampleValue.OfIncomplete incomplete) {
        return "{} as never";
    }

    @Override
    public String cleared(SampleValue.Cleared cleared) {
        return cleared.by() == Clearing.EMPTY_TEXT ? "''" : "null";
    }
}

package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.runtime.FileUpload;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Member;
import dev.callwright.runtime.internal.object.MemberHolder;
import dev.callwright.runtime.internal.object.MemberTable;
import dev.callwright.runtime.internal.object.MemberValues;
import dev.callwright.runtime.internal.object.ObjectShape;
import dev.callwright.runtime.internal.object.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Converts arguments of a body to what the runtime writes: JSON, and files where the body has parts or is a file itself. */
final class BodyArguments {
    private static final TypeRef FILE = new TypeRef.Scalar(ScalarKind.BINARY);

    private final Optional<Format> format;
    private final Map<TypeId, TypeDefinition> types;

    BodyArguments(Operation operation, Map<TypeId, TypeDefinition> types) {
        this.format = operation.body().map(Operation.Body::format);
        this.types = types;
    }

    /** What is sent for an argument that is not null. */
    Object of(Input input, JsonNode json) {
        boolean isMultipart = format.filter(Format.MULTIPART::equals).isPresent();
        boolean isFile = format.filter(Format.BINARY::equals).isPresent();
        if (isMultipart && input.location() == Location.WHOLE_BODY && json.isObject()) {
            return new Parts(input.value().type(), json);
        }
        return isMultipart || isFile ? part(input.value().type(), json, input.wireName()) : JsonValues.of(json);
    }

    private Object part(TypeRef type, JsonNode json, String name) {
        List<TypeRef> kinds = alternatives(type).toList();
        if (json.isArray() && !json.isEmpty()) {
            List<TypeRef> items = kinds.stream()
                    .filter(TypeRef.ListOf.class::isInstance)
                    .flatMap(list -> alternatives(((TypeRef.ListOf) list).item()))
                    .toList();
            boolean areFiles = StreamSupport.stream(json.spliterator(), false).allMatch(item -> isFile(items, item));
            return areFiles ? files(json, name) : JsonValues.of(json);
        }
        return isFile(kinds, json) ? FileArguments.of(json, name) : JsonValues.of(json);
    }

    private static List<FileUpload> files(JsonNode json, String name) {
        List<FileUpload> files = new ArrayList<>();
        json.forEach(item -> files.add(FileArguments.of(item, name)));
        return files;
    }

    // A text is one, unless only a file can be meant.
    private static boolean isFile(List<TypeRef> kinds, JsonNode json) {
        return kinds.contains(FILE) && (FileArguments.isFile(json) || (json.isTextual() && kinds.size() == 1));
    }

    private Stream<TypeRef> alternatives(TypeRef type) {
        TypeRef value = type.withoutNull();
        return definition(value) instanceof UnionType union
                ? union.alternatives().stream()
                        .map(alternative -> alternative.type().withoutNull())
                : Stream.of(value);
    }

    private @Nullable TypeDefinition definition(TypeRef type) {
        return type instanceof TypeRef.Named named ? types.get(named.id()) : null;
    }

    private TypeRef memberType(TypeRef whole, String name) {
        return alternatives(whole)
                .flatMap(type -> member(type, name).stream())
                .findFirst()
                .orElse(new TypeRef.Any());
    }

    private Optional<TypeRef> member(TypeRef type, String name) {
        if (type instanceof TypeRef.MapOf map) {
            return Optional.of(map.value());
        }
        return definition(type) instanceof ObjectType object
                ? object.properties().stream()
                        .filter(property -> property.wireName().equals(name))
                        .map(Property::value)
                        .map(value -> value.type())
                        .findFirst()
                        .or(object::additionalProperties)
                : Optional.empty();
    }

    /** The members of a whole multipart body, some of which may be files. */
    private final class Parts extends MemberHolder {
        Parts(TypeRef type, JsonNode json) {
            super(values(type, json));
        }
    }

    private MemberValues values(TypeRef type, JsonNode json) {
        List<Member> members = new ArrayList<>();
        List<Object> slots = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            members.add(Member.body(each.getKey(), Codecs.ANY, Presence.OPTIONAL));
            slots.add(
                    each.getValue().isNull()
                            ? JsonValue.NULL
                            : part(memberType(type, each.getKey()), each.getValue(), each.getKey()));
        }
        MemberTable table = new MemberTable(members, Codecs.ANY);
        return new MemberValues(new PartsShape(table), slots.toArray(), Map.of());
    }

    private record PartsShape(MemberTable table) implements ObjectShape {
        @Override
        public String name() {
            return "body";
        }
    }
}

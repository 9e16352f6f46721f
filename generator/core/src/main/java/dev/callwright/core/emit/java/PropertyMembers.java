package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.java.code.JsonStrings;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of a model class, derived from properties. */
final class PropertyMembers {
    private final JavaContext context;
    private final Constants constants;

    PropertyMembers(JavaContext context) {
        this.context = context;
        this.constants = context.constants();
    }

    /** One member per property, in property order. */
    List<ObjectMember> of(ObjectType type) {
        List<ObjectMember> members = new ArrayList<>(type.properties().size());
        for (Property property : type.properties()) {
            Value value = property.value();
            boolean readOnly =
                    value.access() == AccessMode.READ_ONLY && type.usage().isSent();
            members.add(new ObjectMember(
                    members.size(),
                    property.wireName(),
                    context.names().property(type.id(), property.wireName()),
                    value,
                    declaration(property.wireName(), value, readOnly),
                    !readOnly && constants.of(value).isEmpty()));
        }
        return members;
    }

    // Emits: .required("id", Codecs.STRING)
    private CodeBlock declaration(String wireName, Value value, boolean readOnly) {
        CodeBlock codec = value.type().accept(context.codecOf());
        CodeBlock wire = JavaLiterals.text(wireName);
        Optional<CodeBlock> constant = constants.of(value);
        if (constant.isPresent()) {
            return CodeBlock.of(".constant($L, $L, $L)", wire, codec, constant.get());
        }
        // The server sets read-only members, so callers need not send them.
        String presence = !value.required() || readOnly ? "optional" : value.nullable() ? "nullable" : "required";
        return CodeBlock.of(".$L($L, $L)$L", presence, wire, codec, choices(value));
    }

    // Emits: .oneOf("circle", "ellipse")
    static CodeBlock choices(Value value) {
        return value.choices().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ".oneOf($L)",
                        JavaLiterals.list(
                                value.choices().stream().map(JsonStrings::text).toList()));
    }
}

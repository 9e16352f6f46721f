package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.ObjectMember.MemberDocs;
import dev.callwright.core.emit.java.ObjectMember.Setting;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.java.code.JsonStrings;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.text.Description;
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

    /** One member per property that values of the type have, in property order. */
    List<ObjectMember> of(ObjectType type) {
        List<ObjectMember> members = new ArrayList<>(type.properties().size());
        for (Property property : type.partOf(type.usage()).properties()) {
            Value value = inUse(property.value(), type.usage());
            members.add(new ObjectMember(
                    members.size(),
                    context.names().property(type.id(), property.wireName()),
                    value,
                    declaration(property.wireName(), value),
                    setting(value),
                    docs(value, type.usage())));
        }
        return members;
    }

    // Builders of what only answers have demand nothing, so that tests set what they read.
    private static Value inUse(Value value, Usage usage) {
        return switch (usage) {
            case BOTH -> value;
            case INPUT -> value.withAccess(AccessMode.READ_WRITE);
            case OUTPUT -> value.withAccess(AccessMode.READ_ONLY);
        };
    }

    private Setting setting(Value value) {
        if (constants.of(value).isPresent()) {
            return Setting.NONE;
        }
        return value.required() && value.access() != AccessMode.READ_ONLY ? Setting.REQUIRED : Setting.OPTIONAL;
    }

    private MemberDocs docs(Value value, Usage usage) {
        String full = context.docs().of(value.docs());
        String brief = context.docs().brief(value.docs());
        boolean readOnly = usage == Usage.BOTH && value.access() == AccessMode.READ_ONLY;
        return new MemberDocs(full, readOnly ? readOnly(value) : usage == Usage.OUTPUT ? brief : full, brief);
    }

    private String readOnly(Value value) {
        Description words = Description.plain("Only the API sets it; this is for tests.");
        return Javadoc.render(context.docs().description(value.docs()).and(words));
    }

    // Emits: .required("id", Codecs.STRING)
    private CodeBlock declaration(String wireName, Value value) {
        CodeBlock codec = value.type().accept(context.codecOf());
        CodeBlock wire = JavaLiterals.text(wireName);
        Optional<CodeBlock> constant = constants.of(value);
        return constant.isPresent()
                ? CodeBlock.of(".constant($L, $L, $L)", wire, codec, constant.get())
                : CodeBlock.of(".$L($L, $L)$L", presence(value), wire, codec, choices(value));
    }

    // Required in one direction only: builders do not ask for members that the server sets, and answers need not have
    // members that only requests have.
    private static String presence(Value value) {
        if (!value.required()) {
            return "optional";
        }
        return switch (value.access()) {
            case READ_WRITE -> value.nullable() ? "nullable" : "required";
            case READ_ONLY -> value.nullable() ? "receivedNullable" : "received";
            case WRITE_ONLY -> value.nullable() ? "optional" : "sent";
        };
    }

    // Emits: .oneOf("circle", "ellipse")
    static CodeBlock choices(Value value) {
        // More texts than the initializer of a class can hold are not checked, which ClassFileLimits says.
        boolean unchecked = value.choices().size() > Limit.ENUM_CONSTANTS.value();
        return value.choices().isEmpty() || unchecked
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ".oneOf($L)",
                        JavaLiterals.list(
                                value.choices().stream().map(JsonStrings::text).toList()));
    }
}

package dev.callwright.core.naming;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All names of an API that callers write, by what has them. */
final class AllNames {
    private final NamedDocument document;
    private final JavaNames java;
    private final TypeScriptNames typeScript;

    AllNames(NamedDocument document) {
        this.document = document;
        this.java = document.names().java();
        this.typeScript = document.names().typeScript();
    }

    /** The names of operations with their resources and inputs, by method and path. */
    Map<String, Map<String, String>> operations() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (Operation operation : document.model().operations()) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put("java method", java.method(operation));
            names.put("typescript method", typeScript.method(operation));
            names.put("constant", typeScript.operationConstant(operation));
            names.put("alias", typeScript.operationAlias(operation));
            names.put("resource", String.join(".", operation.resource()));
            for (Input input : operation.inputs()) {
                String key = input.location() + " " + input.wireName() + kind(input.value());
                names.put("java " + key, java.input(operation, input).toString());
                names.put("typescript " + key, typeScript.input(operation, input));
            }
            if (!operation.paramsInputs().isEmpty()) {
                names.put("params", java.params(operation).toString());
            }
            all.put(operation.method() + " " + operation.path(), names);
        }
        document.model()
                .resources()
                .forEach(top -> top.withDescendants()
                        .forEach(resource -> all.put(
                                String.join("/", resource.path()),
                                Map.of(
                                        "java accessor", java.resourceAccessor(resource),
                                        "java service", java.service(resource).simpleName(),
                                        "typescript accessor", typeScript.resourceAccessor(resource),
                                        "typescript class", typeScript.resource(resource)))));
        return all;
    }

    /**
     * The names of types with their members, by pointer.
     *
     * @param pointers the pointers to write for those in the names of alternatives
     */
    Map<String, Map<String, String>> types(Function<String, Optional<String>> pointers) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (TypeDefinition type : document.model().types()) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put("java", document.type(type.id().pointer()));
            names.put("typescript", typeScript.type(type.id()));
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    String member =
                            java.property(type.id(), property.wireName()).toString();
                    names.put("member " + property.wireName() + kind(property.value()), member);
                }
            } else if (type instanceof EnumType enumeration) {
                for (EnumValue value : enumeration.values()) {
                    names.put("value " + value.wireValue(), java.constant(type.id(), value));
                }
            } else if (type instanceof UnionType union) {
                alternatives(union, names, pointers);
            }
            all.put(type.id().pointer(), names);
        }
        return all;
    }

    // Lists have an adder, so a member that becomes one is another member.
    private static String kind(Value value) {
        return value.type() instanceof TypeRef.ListOf ? ", a list" : "";
    }

    private void alternatives(UnionType union, Map<String, String> names, Function<String, Optional<String>> pointers) {
        for (int i = 0; i < union.alternatives().size(); i++) {
            TypeRef type = union.alternatives().get(i).type();
            String key = type instanceof TypeRef.Named named
                    ? pointers.apply(named.id().pointer()).orElse("")
                    : type.toString();
            if (!key.isEmpty() && type.allNamed().allMatch(each -> each.equals(first(type)))) {
                names.put(
                        "alternative " + key + union.alternatives().get(i).discriminatorValues(),
                        java.alternative(union.id(), i));
            }
        }
    }

    private static TypeId first(TypeRef type) {
        return type instanceof TypeRef.Named named ? named.id() : new TypeId("");
    }
}

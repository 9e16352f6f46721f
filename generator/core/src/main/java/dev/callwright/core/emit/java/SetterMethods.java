package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of a builder: a setter per member, methods to add, put or clear where the member allows them, and overloads
 * with a lambda where objects are set, and with a text or a number where a union is.
 */
final class SetterMethods {
    private final ClassName builder;
    private final JavaContext context;
    private final UnionValues unionValues;

    /** @param builder the class of the builder */
    SetterMethods(ClassName builder, JavaContext context) {
        this.builder = builder;
        this.context = context;
        this.unionValues = new UnionValues(context);
    }

    /** The methods that set a member. */
    List<MethodSpec> of(ObjectMember member) {
        List<MethodSpec> methods = new ArrayList<>(setters(member));
        Value value = member.value();
        if (value.type() instanceof TypeRef.ListOf list) {
            methods.addAll(adders(member, list.item()));
        } else if (value.type() instanceof TypeRef.MapOf map) {
            methods.addAll(putters(member, map.value()));
        }
        if (value.clearable() || value.nullable()) {
            methods.add(clearer(member));
        }
        return methods;
    }

    // Emits: public Builder shipping(Shipping shipping) { return set(3, shipping); }
    // Emits: public Builder shipping(Consumer<Shipping.Builder> shipping) { return set(3, built(..)); }
    private List<MethodSpec> setters(ObjectMember member) {
        Value value = member.value();
        String name = member.names().accessor();
        // A name such as _1 may be that of a type, which a variable would hide (Java Language Specification,
        // 6.4.2).
        String variable = name.startsWith("_") ? "value" : name;
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, value, member.docs().setter())
                .addParameter(context.typeOf().unboxed(value.type()), variable)
                .addStatement("return set($L, $N)", member.index(), variable)
                .build());
        others(value.type(), variable)
                .forEach(other -> methods.add(method(name, value, member.docs().brief())
                        .addParameter(other.type(), variable)
                        .addStatement("return set($L, $L)", member.index(), other.value())
                        .build()));
        return methods;
    }

    // Emits: public Builder addItem(Consumer<Item.Builder> item) { return add(4, built(Item.builder(), item)); }
    private List<MethodSpec> adders(ObjectMember member, TypeRef item) {
        String name = member.names().adder();
        String words = "Adds one item to {@code " + member.names().accessor() + "}.";
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, member.value(), words)
                .addParameter(element(item), "item")
                .addStatement("return add($L, item)", member.index())
                .build());
        others(item, "item")
                .forEach(other -> methods.add(method(name, member.value(), words)
                        .addParameter(other.type(), "item")
                        .addStatement("return add($L, $L)", member.index(), other.value())
                        .build()));
        return methods;
    }

    // Emits: public Builder putPrice(String key, Consumer<Price.Builder> value) { return put(5, key, built(..)); }
    private List<MethodSpec> putters(ObjectMember member, TypeRef entry) {
        String name = member.names().putter();
        String words = "Puts one entry into {@code " + member.names().accessor() + "}.";
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, member.value(), words)
                .addParameter(String.class, "key")
                .addParameter(element(entry), "value")
                .addStatement("return put($L, key, value)", member.index())
                .build());
        others(entry, "value")
                .forEach(other -> methods.add(method(name, member.value(), words)
                        .addParameter(String.class, "key")
                        .addParameter(other.type(), "value")
                        .addStatement("return put($L, key, $L)", member.index(), other.value())
                        .build()));
        return methods;
    }

    private MethodSpec clearer(ObjectMember member) {
        boolean empty = member.value().clearable();
        String words = "Sends " + (empty ? "an empty string" : "null") + " instead of a value of {@code "
                + member.names().accessor() + "}.";
        return method(member.names().clearer(), member.value(), words)
                .addStatement("return $L($L)", empty ? "setEmpty" : "clear", member.index())
                .build();
    }

    // Emits: public Builder putAdditionalMember(String name, long value) { return putAdditional(name, Codecs.INT64,
    // value); }
    /** The methods that put a member without a name of its own. */
    List<MethodSpec> additional(TypeRef value) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(putter().addParameter(element(value), "value")
                .addStatement("return putAdditional(name, $L, value)", value.accept(context.codecOf()))
                .build());
        others(value, "value")
                .forEach(other -> methods.add(putter().addParameter(other.type(), "value")
                        .addStatement(
                                "return putAdditional(name, $L, $L)", value.accept(context.codecOf()), other.value())
                        .build()));
        return methods;
    }

    private MethodSpec.Builder putter() {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("putAdditionalMember"),
                        "Puts a member that has no name of its own here.")
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name");
    }

    private MethodSpec.Builder method(String name, Value value, String words) {
        MethodSpec.Builder method = JavadocComment.on(MethodSpec.methodBuilder(name), words)
                .addModifiers(PUBLIC)
                .returns(builder);
        Javadoc.deprecate(method, value.deprecated());
        return method;
    }

    private TypeName element(TypeRef type) {
        return type instanceof TypeRef.Nullable
                ? type.accept(context.typeOf())
                : context.typeOf().unboxed(type);
    }

    // A lambda where objects are set, and the values of a union.
    private List<SetterArgument> others(TypeRef type, String parameter) {
        List<SetterArgument> others = new ArrayList<>();
        context.builtObjects()
                .of(type)
                .map(id -> SetterArgument.lambda(
                        JavaTypeOf.className(context.names().type(id)), parameter))
                .ifPresent(others::add);
        others.addAll(unionValues.of(type, parameter));
        return others;
    }
}

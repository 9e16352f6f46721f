package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.emit.java.code.UnionFactories;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The factory methods of a union: for the alternatives that are wrapped, and with lambdas for several objects. */
final class WrapperFactories {
    private final UnionType type;
    private final JavaContext context;
    private final UnionFactories factories;

    WrapperFactories(UnionType type, JavaContext context) {
        this.type = type;
        this.context = context;
        this.factories = new UnionFactories(context.names(), context.types());
    }

    /** The erasure of an alternative's Java type. */
    static TypeName erasure(TypeRef alternative, JavaContext context) {
        TypeName typeName = alternative.accept(context.typeOf());
        return typeName instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : typeName;
    }

    // Emits: static Source of(List<String> value) { return new OfStringList(value); }
    // Emits: static Source ofStringList(List<String> value) { return new OfStringList(value); }
    /** The methods for an alternative: {@code of} where its Java type decides, and one with its name. */
    List<MethodSpec> of(int index) {
        List<MethodSpec> methods = new ArrayList<>();
        for (String name : factories.of(type, index)) {
            methods.add(factory(name, index));
        }
        return methods;
    }

    // Emits: static Source ofCard(Consumer<Card.Builder> card) { return ObjectBuilder.built(Card.builder(), card); }
    /** The methods that make an object by a lambda, if callers send one of several. */
    List<MethodSpec> ofObjects() {
        Set<TypeId> objects = type.usage().isSent() ? context.builtObjects().severalOf(type) : Set.of();
        List<MethodSpec> methods = new ArrayList<>();
        objects.forEach(object -> methods.add(ofObject(object)));
        return methods;
    }

    private MethodSpec ofObject(TypeId object) {
        ClassName built = JavaTypeOf.className(context.names().type(object));
        SetterArgument lambda = SetterArgument.lambda(built, "value");
        return JavadocComment.on(
                        MethodSpec.methodBuilder(factories.ofObject(type, object)), "The object that is built.")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(lambda.type(), "value")
                .returns(union())
                .addStatement("return $T.$L", context.runtime().named("ObjectBuilder"), lambda.value())
                .build();
    }

    private ClassName union() {
        return JavaTypeOf.className(context.names().type(type.id()));
    }

    private MethodSpec factory(String name, int index) {
        return JavadocComment.on(MethodSpec.methodBuilder(name), "The value as this union.")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(
                        context.typeOf().unboxed(type.alternatives().get(index).type()), "value")
                .returns(union())
                .addStatement(
                        "return new $T(value)",
                        union().nestedClass(context.names().alternative(type.id(), index)))
                .build();
    }
}

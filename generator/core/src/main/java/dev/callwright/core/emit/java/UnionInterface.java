package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sealed interface generated for a union. Object types are alternatives themselves; other values, and values that
 * match no alternative, are wrapped in nested classes.
 */
final class UnionInterface {
    private static final String UNKNOWN = "Unknown";
    private static final int MOST_VALUES = 50;

    private final UnionType type;
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final ClassName name;

    UnionInterface(UnionType type, JavaContext context) {
        this.type = type;
        this.context = context;
        this.runtime = context.runtime();
        this.name = JavaTypeOf.className(context.names().type(type.id()));
    }

    /** The interface. */
    TypeSpec.Builder spec() {
        ClassName unionType = runtime.named("UnionType");
        ClassName unknown = name.nestedClass(UNKNOWN);
        // A type can occur twice, for different values of the discriminator.
        Set<TypeName> permitted = new LinkedHashSet<>();
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.interfaceBuilder(name), context.docs().of(type.docs()))
                .addModifiers(PUBLIC, SEALED)
                .addField(JavadocComment.on(
                                FieldSpec.builder(
                                        ParameterizedTypeName.get(unionType, name), "TYPE", PUBLIC, STATIC, FINAL),
                                "Reads and writes values of this type.")
                        .initializer(
                                "$T.of($L, $T::alternatives, $T::new)",
                                unionType,
                                JavaLiterals.text(String.join(".", name.simpleNames())),
                                name,
                                unknown)
                        .build())
                .addMethods(alternatives());
        Set<ClassName> parents = context.unionsOf(type.id());
        spec.addSuperinterfaces(parents.isEmpty() ? Set.of(runtime.named("ApiUnion")) : parents);
        Set<TypeId> direct = context.directParts(type);
        direct.stream()
                .filter(part -> !(context.types().get(part) instanceof ObjectType))
                .forEach(part ->
                        permitted.add(JavaTypeOf.className(context.names().type(part))));
        WrapperFactories factories = new WrapperFactories(type, context);
        for (int i = 0; i < type.alternatives().size(); i++) {
            TypeRef alternative = type.alternatives().get(i).type();
            Optional<ObjectType> object = context.object(alternative);
            if (object.filter(each -> direct.contains(each.id())).isPresent()) {
                permitted.add(alternative.accept(context.typeOf()));
            } else if (object.isEmpty()) {
                ClassName wrapper = wrapper(i);
                permitted.add(wrapper);
                spec.addType(wrapperClass(wrapper, alternative));
                spec.addMethods(factories.of(i));
            }
        }
        spec.addMethods(factories.ofObjects());
        permitted.add(unknown);
        permitted.forEach(spec::addPermittedSubclass);
        return spec.addType(unknownClass(unknown));
    }

    // The event that has a value of this union selects the alternative.
    private boolean isSelected() {
        return context.model().webhooks().isObjects(type.id());
    }

    private ClassName wrapper(int index) {
        return name.nestedClass(context.names().alternative(type.id(), index));
    }

    // Emits: private static Alternatives<Source> alternatives() { return Alternatives.<Source>of().object(Card.TYPE,
    // "card"); }
    private List<MethodSpec> alternatives() {
        ClassName alternatives = runtime.named("Alternatives");
        TypeName result = ParameterizedTypeName.get(alternatives, name);
        CallChain chain = new CallChain(result, "all", CodeBlock.of("$T.<$T>of()", alternatives, name));
        type.discriminator()
                .ifPresent(property -> chain.add(CodeBlock.of(".discriminator($L)", JavaLiterals.text(property))));
        if (isSelected()) {
            chain.add(CodeBlock.of(".selectedByName()"));
        }
        for (int i = 0; i < type.alternatives().size(); i++) {
            Alternative alternative = type.alternatives().get(i);
            if (context.object(alternative.type()).isPresent()) {
                objectCalls(alternative).forEach(chain::add);
            } else {
                chain.add(wrappedCall(alternative.type(), i));
                if (isSelected()) {
                    nameCalls(alternative.discriminatorValues()).forEach(chain::add);
                }
            }
        }
        return chain.methods(MethodSpec.methodBuilder("alternatives").addModifiers(PRIVATE, STATIC));
    }

    /** The number of calls that add an alternative of objects to the others. */
    static int calls(Alternative alternative) {
        int values = alternative.discriminatorValues().size();
        return Math.max(1, (values + MOST_VALUES - 1) / MOST_VALUES);
    }

    // Emits: .object(Card.TYPE, "card", "deleted_card")
    // A long list of values is split into several calls, because the code of one call cannot be split.
    private List<CodeBlock> objectCalls(Alternative alternative) {
        CodeBlock codec = alternative.type().accept(context.codecOf());
        List<String> values = alternative.discriminatorValues();
        List<CodeBlock> calls = new ArrayList<>();
        for (int from = 0; from == 0 || from < values.size(); from += MOST_VALUES) {
            CodeBlock.Builder call = CodeBlock.builder().add(".object($L", codec);
            values.subList(from, Math.min(from + MOST_VALUES, values.size()))
                    .forEach(value -> call.add(", $L", JavaLiterals.text(value)));
            calls.add(call.add(")").build());
        }
        return calls;
    }

    // Emits: .named("customer.source.created", "customer.source.updated")
    private static List<CodeBlock> nameCalls(List<String> names) {
        List<CodeBlock> calls = new ArrayList<>();
        for (int from = 0; from < names.size(); from += MOST_VALUES) {
            List<CodeBlock> some = names.subList(from, Math.min(from + MOST_VALUES, names.size())).stream()
                    .map(JavaLiterals::text)
                    .toList();
            calls.add(CodeBlock.of(".named($L)", CodeBlock.join(some, ", ")));
        }
        return calls;
    }

    // Emits: .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
    private CodeBlock wrappedCall(TypeRef alternative, int index) {
        CodeBlock codec = alternative.accept(context.codecOf());
        CodeBlock kind = alternative
                .accept(context.jsonKindOf())
                .map(name -> CodeBlock.of(", $T.$L", runtime.named("JsonKind"), name))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(".wrapped($L, $T::new$L)", codec, wrapper(index), kind);
    }

    // Emits: final class OfString extends UnionValue<String> implements Source { private OfString(String value) {
    // super(value, Codecs.STRING); } }
    private TypeSpec wrapperClass(ClassName wrapper, TypeRef alternative) {
        return wrapperClass(
                JavadocComment.on(
                        TypeSpec.classBuilder(wrapper),
                        "The alternative that is a {@code ",
                        WrapperFactories.erasure(alternative, context),
                        "}."),
                alternative.accept(context.typeOf()),
                alternative.accept(context.codecOf()));
    }

    private TypeSpec unknownClass(ClassName unknown) {
        return wrapperClass(
                JavadocComment.on(
                        TypeSpec.classBuilder(unknown),
                        "A value that fits no alternative known here, kept as it came."),
                runtime.jsonValue(),
                CodeBlock.of("$T.ANY", runtime.codecs()));
    }

    private TypeSpec wrapperClass(TypeSpec.Builder wrapper, TypeName value, CodeBlock codec) {
        return wrapper.addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(runtime.named("UnionValue"), value))
                .addSuperinterface(name)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(value, "value")
                        .addStatement("super(value, $L)", codec)
                        .build())
                .build();
    }
}

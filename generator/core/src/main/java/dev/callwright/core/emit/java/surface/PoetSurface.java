package dev.callwright.core.emit.java.surface;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.callwright.core.emit.java.surface.SurfaceMethod.Parameter;
import dev.callwright.core.emit.java.surface.SurfaceType.Header;
import dev.callwright.core.emit.java.surface.SurfaceType.Kind;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The surface of declarations that JavaPoet writes. */
public final class PoetSurface {
    private final List<SurfaceType> types = new ArrayList<>();

    /** Adds a declaration with all that are nested in it. */
    public void add(QualifiedName name, TypeSpec spec) {
        if (!spec.modifiers().contains(Modifier.PUBLIC)) {
            return;
        }
        types.add(type(name, spec));
        for (TypeSpec nested : spec.typeSpecs()) {
            add(name.nested(nested.name()), nested);
        }
    }

    /** The surface of what was added. */
    public JavaSurface surface() {
        return JavaSurface.of(types);
    }

    private static SurfaceType type(QualifiedName name, TypeSpec spec) {
        Kind kind = Kind.valueOf(spec.kind().name());
        Header header = new Header(
                kind,
                spec.modifiers(),
                spec.typeVariables().stream().map(TypeVariableName::name).toList());
        Declared self = new Declared(name, List.of());
        List<SurfaceField> fields = new ArrayList<>();
        spec.enumConstants().keySet().forEach(constant -> fields.add(new SurfaceField(constant, self)));
        spec.fieldSpecs().stream()
                .filter(field -> isVisible(field.modifiers(), spec))
                .forEach(field -> fields.add(field(field)));
        return new SurfaceType(
                name,
                header,
                supertypes(spec),
                fields,
                spec.methodSpecs().stream()
                        .filter(method -> isVisible(method.modifiers(), spec))
                        .map(method -> method(method, self))
                        .toList());
    }

    // Nobody extends a final class, so what is protected in it is nobody's.
    private static boolean isVisible(Set<Modifier> modifiers, TypeSpec owner) {
        return modifiers.contains(Modifier.PUBLIC)
                || (modifiers.contains(Modifier.PROTECTED) && !owner.modifiers().contains(Modifier.FINAL));
    }

    private static List<Declared> supertypes(TypeSpec spec) {
        return Stream.concat(Stream.of(spec.superclass()), spec.superinterfaces().stream())
                .filter(type -> !type.equals(ClassName.OBJECT))
                .map(PoetSurface::use)
                .map(Declared.class::cast)
                .toList();
    }

    private static SurfaceField field(FieldSpec field) {
        return new SurfaceField(field.name(), use(field.type()));
    }

    private static SurfaceMethod method(MethodSpec method, Declared owner) {
        return new SurfaceMethod(
                method.isConstructor() ? SurfaceMethod.CONSTRUCTOR : method.name(),
                method.parameters().stream()
                        .map(each -> new Parameter(each.name(), use(each.type())))
                        .toList(),
                method.isConstructor() ? owner : use(method.returnType()),
                method.modifiers(),
                method.typeVariables().stream().map(TypeVariableName::name).toList());
    }

    private static TypeUse use(TypeName type) {
        if (type instanceof ClassName name) {
            return declared(name, List.of());
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return declared(
                    parameterized.rawType(),
                    parameterized.typeArguments().stream().map(PoetSurface::use).toList());
        }
        if (type instanceof ArrayTypeName array) {
            return new TypeUse.ArrayOf(use(array.componentType()));
        }
        if (type instanceof TypeVariableName variable) {
            return new TypeUse.Variable(variable.name());
        }
        if (type.isPrimitive() || type.withoutAnnotations().equals(TypeName.VOID)) {
            return new TypeUse.Primitive(type.withoutAnnotations().toString());
        }
        throw new IllegalArgumentException("no declaration uses a type like " + type);
    }

    private static Declared declared(ClassName name, List<TypeUse> arguments) {
        return new Declared(new QualifiedName(name.packageName(), name.simpleNames()), arguments);
    }
}

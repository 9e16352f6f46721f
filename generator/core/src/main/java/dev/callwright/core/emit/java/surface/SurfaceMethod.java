package dev.callwright.core.emit.java.surface;

import dev.callwright.core.naming.java.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method or a constructor.
 *
 * @param name its name; {@link #CONSTRUCTOR} for a constructor
 * @param parameters its parameters
 * @param result what it returns; for a constructor the class
 * @param modifiers its modifiers
 * @param variables its type variables
 */
public record SurfaceMethod(
        String name, List<Parameter> parameters, TypeUse result, Set<Modifier> modifiers, List<String> variables) {
    /** The name of constructors. */
    public static final String CONSTRUCTOR = "new";

    public SurfaceMethod {
        parameters = List.copyOf(parameters);
        modifiers = Set.copyOf(modifiers);
        variables = List.copyOf(variables);
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     */
    public record Parameter(String name, TypeUse type) {}

    /** Whether it is a constructor. */
    public boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    /** Whether it is called on the class. */
    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** The types of the parameters. */
    public List<TypeUse> parameterTypes() {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** Its name with the erased types of its parameters and result, which is what compiled code refers to. */
    public Descriptor descriptor() {
        return new Descriptor(
                name, parameterTypes().stream().map(TypeUse::erased).toList(), result.erased(), isStatic());
    }

    /**
     * What compiled code refers to (Java Virtual Machine Specification, 4.3.3).
     *
     * @param name the name
     * @param parameters the erased types of the parameters
     * @param result the erased type of the result
     * @param isStatic whether it is called on the class
     */
    public record Descriptor(String name, List<TypeUse> parameters, TypeUse result, boolean isStatic) {}

    /** The declaration as users read it, such as {@code Optional<String> status()}. */
    public String display() {
        String list = parameters.stream()
                .map(each -> each.type().display() + " " + each.name())
                .collect(Collectors.joining(", ", "(", ")"));
        String words =
                (isStatic() ? "static " : "") + (variables.isEmpty() ? "" : "<" + String.join(", ", variables) + "> ");
        return isConstructor() ? result.display() + list : words + result.display() + " " + name + list;
    }

    /** The method with other names of its types. */
    public SurfaceMethod renamed(UnaryOperator<QualifiedName> names) {
        return new SurfaceMethod(
                name,
                parameters.stream()
                        .map(each -> new Parameter(each.name(), each.type().renamed(names)))
                        .toList(),
                result.renamed(names),
                modifiers,
                variables);
    }
}

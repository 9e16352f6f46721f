package dev.callwright.core.emit.java.surface;

import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * A type with the members that code in other packages can use; the types that are declared in it are listed beside it.
 *
 * @param name its name
 * @param header its kind and modifiers
 * @param supertypes its superclass and interfaces, those of the runtime and of Java included
 * @param fields its fields
 * @param methods its methods and constructors
 */
public record SurfaceType(
        QualifiedName name,
        Header header,
        List<Declared> supertypes,
        List<SurfaceField> fields,
        List<SurfaceMethod> methods) {
    public SurfaceType {
        supertypes = List.copyOf(supertypes);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** The kinds of types. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM
    }

    /**
     * What a declaration says before the name.
     *
     * @param kind the kind
     * @param modifiers the modifiers
     * @param variables the type variables
     */
    public record Header(Kind kind, Set<Modifier> modifiers, List<String> variables) {
        public Header {
            modifiers = Set.copyOf(modifiers);
            variables = List.copyOf(variables);
        }
    }

    /** The type itself, with its variables. */
    public Declared use() {
        return new Declared(
                name,
                header.variables().stream().<TypeUse>map(TypeUse.Variable::new).toList());
    }

    /** The declaration as users read it, such as {@code class Card}. */
    public String display() {
        return header.kind().name().toLowerCase(Locale.ROOT) + " " + use().display();
    }

    /** The type with other names of types. */
    public SurfaceType renamed(UnaryOperator<QualifiedName> names) {
        return new SurfaceType(
                names.apply(name),
                header,
                supertypes.stream().map(each -> each.renamed(names)).toList(),
                fields.stream()
                        .map(each -> new SurfaceField(each.name(), each.type().renamed(names)))
                        .toList(),
                methods.stream().map(each -> each.renamed(names)).toList());
    }
}

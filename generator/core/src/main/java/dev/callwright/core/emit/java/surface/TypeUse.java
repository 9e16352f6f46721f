package dev.callwright.core.emit.java.surface;

import dev.callwright.core.naming.java.QualifiedName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A type as a declaration uses it. */
public sealed interface TypeUse {
    /** The type of methods that return nothing. */
    Primitive VOID = new Primitive("void");

    /** The type as users read it, with simple names; the name of a nested type has that of its owner. */
    String display();

    /** The type without type arguments (Java Language Specification, 4.6); a variable is an object. */
    TypeUse erased();

    /** The type with other names of its classes. */
    TypeUse renamed(UnaryOperator<QualifiedName> names);

    /**
     * A primitive type, or {@code void}.
     *
     * @param name the keyword
     */
    record Primitive(String name) implements TypeUse {
        @Override
        public String display() {
            return name;
        }

        @Override
        public TypeUse erased() {
            return this;
        }

        @Override
        public TypeUse renamed(UnaryOperator<QualifiedName> names) {
            return this;
        }
    }

    /**
     * A class or an interface.
     *
     * @param name its name
     * @param arguments its type arguments
     */
    record Declared(QualifiedName name, List<TypeUse> arguments) implements TypeUse {
        public Declared {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String display() {
            String simple = String.join(".", name.simpleNames());
            return arguments.isEmpty()
                    ? simple
                    : arguments.stream().map(TypeUse::display).collect(Collectors.joining(", ", simple + "<", ">"));
        }

        @Override
        public TypeUse erased() {
            return new Declared(name, List.of());
        }

        @Override
        public Declared renamed(UnaryOperator<QualifiedName> names) {
            return new Declared(
                    names.apply(name),
                    arguments.stream().map(each -> each.renamed(names)).toList());
        }
    }

    /**
     * An array.
     *
     * @param item the type of its items
     */
    record ArrayOf(TypeUse item) implements TypeUse {
        @Override
        public String display() {
            return item.display() + "[]";
        }

        @Override
        public TypeUse erased() {
            return new ArrayOf(item.erased());
        }

        @Override
        public TypeUse renamed(UnaryOperator<QualifiedName> names) {
            return new ArrayOf(item.renamed(names));
        }
    }

    /**
     * A type variable without bounds.
     *
     * @param name its name
     */
    record Variable(String name) implements TypeUse {
        @Override
        public String display() {
            return name;
        }

        @Override
        public TypeUse erased() {
            return new Declared(new QualifiedName("java.lang", "Object"), List.of());
        }

        @Override
        public TypeUse renamed(UnaryOperator<QualifiedName> names) {
            return this;
        }
    }
}

package dev.callwright.core.diff.java;

import dev.callwright.core.emit.java.surface.SurfaceField;
import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;

/** Something that a surface declares. */
sealed interface Element {
    /** The type that declares it, or that it is. */
    SurfaceType owner();

    /** The declaration as users read it. */
    String display();

    /** A type. */
    record OfType(SurfaceType owner) implements Element {
        @Override
        public String display() {
            return owner.display();
        }
    }

    /** A method or a constructor. */
    record OfMethod(SurfaceType owner, SurfaceMethod method) implements Element {
        @Override
        public String display() {
            return method.display();
        }
    }

    /** A field or a constant. */
    record OfField(SurfaceType owner, SurfaceField field) implements Element {
        @Override
        public String display() {
            return field.display();
        }
    }

    /** That a type extends or implements another. */
    record OfSupertype(SurfaceType owner, Declared supertype) implements Element {
        @Override
        public String display() {
            boolean isClass =
                    owner.supertypes().indexOf(supertype) == 0 && owner.header().kind() == SurfaceType.Kind.CLASS;
            return owner.display() + (isClass ? " extends " : " implements ") + supertype.display();
        }
    }
}

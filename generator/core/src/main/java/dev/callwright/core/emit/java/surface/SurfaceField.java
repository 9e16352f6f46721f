package dev.callwright.core.emit.java.surface;

/**
 * A static field, or a constant of an enum. None has a value that the compiler puts into the code that reads it.
 *
 * @param name its name
 * @param type its type
 */
public record SurfaceField(String name, TypeUse type) {
    /** The declaration as users read it, such as {@code OrderStatus PAID}. */
    public String display() {
        return type.display() + " " + name;
    }
}

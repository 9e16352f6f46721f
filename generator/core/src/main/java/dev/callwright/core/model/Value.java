package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;

/**
 * The type, constraints and documentation of an operation's input or of an object's property.
 *
 * @param type its type
 * @param optionality whether it may be absent, null or empty
 * @param access the direction it is transferred in
 * @param declared the values that the document declares for it
 * @param deprecated whether the document marks it as deprecated
 * @param docs its documentation
 * @param limits constraints on values of the type
 */
public record Value(
        TypeRef type,
        Optionality optionality,
        AccessMode access,
        DeclaredValues declared,
        boolean deprecated,
        Docs docs,
        Limits limits) {

    /** An undocumented value without constraints. */
    public static Value of(TypeRef type, Optionality optionality) {
        return new Value(type, optionality, AccessMode.READ_WRITE, DeclaredValues.NONE, false, Docs.NONE, Limits.NONE);
    }

    /** Whether it must be present. */
    public boolean required() {
        return optionality.required();
    }

    /** Whether JSON {@code null} is valid. */
    public boolean nullable() {
        return optionality.nullable();
    }

    /** Whether an empty string clears it. */
    public boolean clearable() {
        return optionality.clearable();
    }

    /** The only valid value, as JSON text; empty: any value of the type. */
    public Optional<String> constant() {
        return declared.constant();
    }

    /** The only valid values, as JSON texts, if a discriminator allows several; empty: any value of the type. */
    public List<String> choices() {
        return declared.choices();
    }

    /** The default, as JSON text; empty: there is none. */
    public Optional<String> defaultValue() {
        return declared.defaultValue();
    }

    /** Whether every complete request value includes it. */
    public boolean isNeededInRequests() {
        return access != AccessMode.READ_ONLY && (required() || constant().isPresent());
    }

    /** A copy with this type. */
    public Value withType(TypeRef replacement) {
        return new Value(replacement, optionality, access, declared, deprecated, docs, limits);
    }

    /** A copy with this optionality. */
    public Value withOptionality(Optionality replacement) {
        return new Value(type, replacement, access, declared, deprecated, docs, limits);
    }

    /** A copy with this access mode. */
    public Value withAccess(AccessMode replacement) {
        return new Value(type, optionality, replacement, declared, deprecated, docs, limits);
    }

    /** A copy with these declared values. */
    public Value withDeclared(DeclaredValues replacement) {
        return new Value(type, optionality, access, replacement, deprecated, docs, limits);
    }

    /** A copy with this documentation. */
    public Value withDocs(Docs replacement, boolean isDeprecated) {
        return new Value(type, optionality, access, declared, isDeprecated, replacement, limits);
    }

    /** A copy that may be absent. */
    public Value asOptional() {
        return new Value(type, optionality.asOptional(), access, declared, deprecated, docs, limits);
    }

    /** A copy without a constant. */
    public Value withoutConstant() {
        return withDeclared(declared.withoutConstant());
    }

    /** The direction a value is transferred in (OpenAPI, {@code readOnly} and {@code writeOnly}). */
    public enum AccessMode {
        READ_WRITE,
        READ_ONLY,
        WRITE_ONLY
    }
}

package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.text.MessageText;

/** What a type says less than its schema, and what to do about it. */
public enum TypeLoss {
    SELF_REFERENCE("the schema refers only to itself; it is read as any value"),
    UNKNOWN_TYPE("'%s' is not a type; it is read as any value; use string, number, integer, boolean, array or object"),
    TUPLE("the items of a tuple are any values in Java; use an object, or items of one type"),
    NESTING(Limit.TYPE_DEPTH.exceeded() + "; deeper values are read as any value"),
    CONTRADICTION(
            "no value has all the types of this schema and its allOf; the type of a part is taken; remove the others"),
    CONTRADICTORY_MEMBER(
            "another part of the allOf declares this member with another type, and no value has both; this type is taken;"
                    + " remove one of them"),
    CONTRADICTORY_ALTERNATIVE(
            "the schema's own type excludes this alternative; it is read as an alternative; remove one of them"),
    MIXED_VALUES(
            "the values of the enum are not of one scalar type, so all values of type %s are valid; use values of one type, or oneOf of schemas with const"),
    SEVERAL_PATTERNS(
            "members have several types by patternProperties; they are read as any value; use additionalProperties with one"
                    + " type"),
    CONDITIONAL_MEMBERS(
            "%s declares members that the type does not have; they are read as additional members; declare them in"
                    + " properties"),
    CONDITIONAL_TYPE("the types in %s are not read; move them out of the condition"),
    UNEVALUATED("the types in %s are not read; members or items are any value; use additionalProperties or items"),
    TEXT_CONTENT("the content that contentSchema describes is read as text; parse it"),
    REFERENCE_SIBLINGS("%s beside $ref is not read; put the $ref into an allOf of the schema"),
    UNDECLARED_MEMBER("'%s' is required but not declared; it is read as any value; declare it in properties");

    private final String message;

    TypeLoss(String message) {
        this.message = message;
    }

    /** Adds the warning at a schema; the detail is the keyword, type or member that the message names. */
    void warn(DocumentContext document, DocumentNode schema, String detail) {
        document.warn(kind(), schema, message.replace("%s", MessageText.piece(detail)));
    }

    private WarningKind kind() {
        return switch (this) {
            case NESTING -> WarningKind.LIMIT;
            case CONTRADICTION, CONTRADICTORY_MEMBER, CONTRADICTORY_ALTERNATIVE -> WarningKind.READING;
            default -> WarningKind.TYPE;
        };
    }
}

package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type with a declaration. */
public sealed interface TypeRow {
    /** Its name in Java. */
    QualifiedName java();

    /**
     * An object.
     *
     * @param members its members by their name on the wire, in the order of the type
     * @param more the type of further members; empty: the document declares none
     */
    record ObjectRow(QualifiedName java, Map<String, MemberRow> members, Optional<TypeRef> more) implements TypeRow {
        public ObjectRow {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * An enum.
     *
     * @param scalar the kind of its values
     * @param constants its values as text, each with its constant in Java if it has one
     */
    record EnumRow(QualifiedName java, ScalarKind scalar, Map<String, Optional<String>> constants) implements TypeRow {
        public EnumRow {
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }

        /** The constant of a value in Java; empty: it has none. */
        public Optional<String> constant(String value) {
            return constants.getOrDefault(value, Optional.empty());
        }
    }

    /**
     * A union.
     *
     * @param discriminator the property that tells alternatives apart; empty: their structure does
     * @param isBuilt whether a lambda builds the only object among the alternatives
     */
    record UnionRow(
            QualifiedName java, Optional<String> discriminator, List<AlternativeRow> alternatives, boolean isBuilt)
            implements TypeRow {
        public UnionRow {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param type its type
     * @param factory the factory method for one that is not an object; empty: it is an object
     * @param builder the factory method with a lambda for one of several objects; empty: it is another
     * @param isBare whether setters take it as it is
     * @param values the values of the discriminator that select it
     * @param isTagged whether the discriminator is sent beside its members
     */
    record AlternativeRow(
            TypeRef type,
            Optional<String> factory,
            Optional<String> builder,
            boolean isBare,
            List<String> values,
            boolean isTagged) {
        public AlternativeRow {
            values = List.copyOf(values);
        }
    }
}

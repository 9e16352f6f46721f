package dev.callwright.core.diff.typescript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A type of TypeScript, of the forms that the emitter writes. */
sealed interface TsType {
    /** A type that any value has. */
    TsType UNKNOWN = new Keyword("unknown");

    /** The type of absent values. */
    TsType UNDEFINED = new Keyword("undefined");

    /** The code of the type on one line. */
    String code();

    /** Whether two types are the same, in whatever order unions have their parts. */
    static boolean areSame(TsType one, TsType other) {
        if (one instanceof Choice old && other instanceof Choice now) {
            return Set.copyOf(old.parts()).equals(Set.copyOf(now.parts()));
        }
        if (one instanceof Reference old && other instanceof Reference now) {
            return old.name().equals(now.name())
                    && old.arguments().size() == now.arguments().size()
                    && IntStream.range(0, old.arguments().size())
                            .allMatch(i -> areSame(
                                    old.arguments().get(i), now.arguments().get(i)));
        }
        return one.equals(other);
    }

    /** A type without parts: a keyword, or one that is compared by its name. */
    record Keyword(String name) implements TsType {
        @Override
        public String code() {
            return name;
        }
    }

    /** A type with one value, by its code: {@code 'a'}, {@code 1}, {@code 1n}, {@code true}. */
    record Literal(String code) implements TsType {
        /** The keyword of all values of this kind. */
        String kind() {
            if (code.startsWith("'")) {
                return "string";
            }
            if (code.equals("true") || code.equals("false")) {
                return "boolean";
            }
            return code.endsWith("n") ? "bigint" : "number";
        }
    }

    /** A type by its name, with type arguments. */
    record Reference(String name, List<TsType> arguments) implements TsType {
        public Reference {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String code() {
            return arguments.isEmpty() ? name : name + "<" + joined(arguments, ", ") + ">";
        }
    }

    /** An array. */
    record Elements(TsType element, boolean isReadonly) implements TsType {
        @Override
        public String code() {
            return (isReadonly ? "ReadonlyArray<" : "Array<") + element.code() + ">";
        }
    }

    /**
     * A tuple.
     *
     * @param first the types of its first elements
     * @param required how many of them are always there
     * @param rest the type of further elements; empty: there are none
     */
    record Positions(List<TsType> first, int required, Optional<TsType> rest) implements TsType {
        public Positions {
            first = List.copyOf(first);
        }

        @Override
        public String code() {
            StringBuilder code = new StringBuilder("[");
            for (int i = 0; i < first.size(); i++) {
                String element = first.get(i).code();
                code.append(i == 0 ? "" : ", ")
                        .append(i < required ? element : (element.contains(" ") ? "(" + element + ")" : element) + "?");
            }
            rest.ifPresent(type -> code.append(first.isEmpty() ? "" : ", ")
                    .append("...Array<")
                    .append(type.code())
                    .append('>'));
            return code.append(']').toString();
        }
    }

    /**
     * An object type.
     *
     * @param members its members in order
     * @param index the type of all other members; empty: there are none
     * @param isInterface whether it is an interface, which has no members but those that it declares
     */
    record Structure(List<Member> members, Optional<TsType> index, boolean isInterface) implements TsType {
        public Structure {
            members = List.copyOf(members);
        }

        /** The member with this name; empty: it declares none. */
        Optional<Member> member(String name) {
            return members.stream().filter(each -> each.name().equals(name)).findFirst();
        }

        /** This type as an interface. */
        Structure asInterface() {
            return new Structure(members, index, true);
        }

        @Override
        public String code() {
            String all = members.stream().map(Member::code).collect(Collectors.joining("; "));
            String rest = index.map(type -> "[key: string]: " + type.code()).orElse("");
            return "{ " + all + (all.isEmpty() || rest.isEmpty() ? "" : "; ") + rest + " }";
        }
    }

    /**
     * A member of an object type.
     *
     * @param name its name
     * @param key its name as code, in quotes if necessary
     * @param isOptional whether it may be absent
     * @param type its type if it is there
     */
    record Member(String name, String key, boolean isOptional, TsType type) {
        String code() {
            return key + (isOptional ? "?: " : ": ") + type.code();
        }

        /** The type that reading it gives. */
        TsType read() {
            return isOptional ? Choice.of(List.of(type, UNDEFINED)) : type;
        }
    }

    /** A union. */
    record Choice(List<TsType> parts) implements TsType {
        public Choice {
            parts = List.copyOf(parts);
        }

        /** The union of some types, or the only one. */
        static TsType of(List<TsType> parts) {
            return parts.size() == 1 ? parts.get(0) : new Choice(parts);
        }

        @Override
        public String code() {
            return joined(parts, " | ");
        }
    }

    /** An intersection. */
    record All(List<TsType> parts) implements TsType {
        public All {
            parts = List.copyOf(parts);
        }

        /** The intersection of some types, or the only one. */
        static TsType of(List<TsType> parts) {
            return parts.size() == 1 ? parts.get(0) : new All(parts);
        }

        @Override
        public String code() {
            return "(" + joined(parts, " & ") + ")";
        }
    }

    private static String joined(List<TsType> types, String separator) {
        return types.stream().map(TsType::code).collect(Collectors.joining(separator));
    }
}

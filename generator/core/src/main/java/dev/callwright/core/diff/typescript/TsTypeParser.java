package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.typescript.TsType.All;
import dev.callwright.core.diff.typescript.TsType.Choice;
import dev.callwright.core.diff.typescript.TsType.Elements;
import dev.callwright.core.diff.typescript.TsType.Keyword;
import dev.callwright.core.diff.typescript.TsType.Literal;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.diff.typescript.TsType.Positions;
import dev.callwright.core.diff.typescript.TsType.Reference;
import dev.callwright.core.diff.typescript.TsType.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the types that the emitter writes. */
final class TsTypeParser {
    private static final Set<String> KEYWORDS =
            Set.of("string", "number", "bigint", "boolean", "null", "undefined", "unknown", "void", "never");
    private static final String INDEX = "key: string]";

    private final TsTokens tokens;

    private TsTypeParser(String code) {
        this.tokens = new TsTokens(code);
    }

    /** The type that some code means. Throws {@link IllegalArgumentException} for a form that the emitter does not write. */
    static TsType parse(String code) {
        TsTypeParser parser = new TsTypeParser(code);
        TsType type = parser.type();
        parser.tokens.end();
        return type;
    }

    private TsType type() {
        tokens.skips("|");
        List<TsType> parts = new ArrayList<>();
        do {
            parts.add(intersection());
        } while (tokens.skips("|"));
        return Choice.of(parts);
    }

    private TsType intersection() {
        List<TsType> parts = new ArrayList<>();
        do {
            parts.add(indexed());
        } while (tokens.skips("&"));
        return All.of(parts);
    }

    // A member of another type is compared by its name: Object['toString'].
    private TsType indexed() {
        TsType type = primary();
        while (tokens.skips("[")) {
            if (tokens.skips("]")) {
                type = new Elements(type, false);
            } else {
                type = new Keyword(type.code() + "[" + tokens.next() + "]");
                tokens.expect("]");
            }
        }
        return type;
    }

    private TsType primary() {
        if (tokens.skips("(")) {
            TsType type = type();
            tokens.expect(")");
            return type;
        }
        if (tokens.skips("{")) {
            return structure();
        }
        if (tokens.skips("[")) {
            return tuple();
        }
        if (tokens.skips("readonly ")) {
            return indexed() instanceof Elements list ? new Elements(list.element(), true) : TsType.UNKNOWN;
        }
        String word = tokens.next();
        if (KEYWORDS.contains(word)) {
            return new Keyword(word);
        }
        boolean isName = Character.isJavaIdentifierStart(word.charAt(0));
        return !isName || word.equals("true") || word.equals("false") ? new Literal(word) : reference(word);
    }

    private TsType reference(String name) {
        List<TsType> arguments = new ArrayList<>();
        if (tokens.skips("<")) {
            do {
                arguments.add(type());
            } while (tokens.skips(","));
            tokens.expect(">");
        }
        if (name.equals("Array")) {
            return new Elements(arguments.get(0), false);
        }
        return name.equals("Record")
                ? new Structure(List.of(), Optional.of(arguments.get(1)), false)
                : new Reference(name, arguments);
    }

    private TsType structure() {
        List<Member> members = new ArrayList<>();
        Optional<TsType> index = Optional.empty();
        while (!tokens.skips("}")) {
            if (tokens.skips("[")) {
                tokens.expect(INDEX);
                tokens.expect(":");
                index = Optional.of(type());
            } else {
                members.add(member());
            }
            tokens.skips(";");
        }
        return new Structure(members, index, false);
    }

    private Member member() {
        String key = tokens.next();
        boolean isOptional = tokens.skips("?");
        tokens.expect(":");
        return new Member(TsTokens.name(key), key, isOptional, type());
    }

    private TsType tuple() {
        List<TsType> first = new ArrayList<>();
        Optional<TsType> rest = Optional.empty();
        int required = 0;
        while (!tokens.skips("]")) {
            if (tokens.skips("...")) {
                rest = Optional.of(((Elements) type()).element());
            } else {
                first.add(type());
                required += tokens.skips("?") ? 0 : 1;
            }
            tokens.skips(",");
        }
        return new Positions(first, required, rest);
    }
}

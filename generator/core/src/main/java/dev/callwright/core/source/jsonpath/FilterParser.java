package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Parses the logical expressions of filters and checks that they are well-typed (RFC 9535, section 2.4.3). */
final class FilterParser {
    private final PathText text;
    private final Supplier<Query> queries;
    private final LiteralParser literals;

    /** @param queries reads the query that is next */
    FilterParser(PathText text, Supplier<Query> queries) {
        this.text = text;
        this.queries = queries;
        this.literals = new LiteralParser(text);
    }

    /** The condition that is next. */
    Condition condition() {
        text.enter();
        List<Condition> alternatives = new ArrayList<>();
        do {
            text.skipBlank();
            alternatives.add(conjunction());
        } while (skipAfterBlank("||"));
        text.leave();
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.AnyOf(alternatives);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>();
        do {
            text.skipBlank();
            parts.add(basic());
        } while (skipAfterBlank("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition basic() {
        if (text.skip("!")) {
            text.skipBlank();
            return new Condition.Not(text.peek() == '(' ? parenthesized() : test(term()));
        }
        if (text.peek() == '(') {
            return parenthesized();
        }
        Term left = term();
        for (Condition.Operator operator : Condition.Operator.values()) {
            if (skipAfterBlank(operator.sign())) {
                text.skipBlank();
                Operand first = operand(left);
                return new Condition.Comparison(first, operator, operand(term()));
            }
        }
        return test(left);
    }

    private Condition parenthesized() {
        text.expect("(");
        Condition condition = condition();
        text.skipBlank();
        text.expect(")");
        return condition;
    }

    private boolean skipAfterBlank(String sign) {
        int mark = text.mark();
        text.skipBlank();
        if (text.skip(sign)) {
            return true;
        }
        text.reset(mark);
        return false;
    }

    private Condition test(Term term) {
        if (term instanceof Term.OfQuery query) {
            return new Condition.Exists(query.query());
        }
        if (term instanceof Term.OfCondition function) {
            return function.condition();
        }
        throw text.error("this value must be compared with another one");
    }

    private Operand operand(Term term) {
        if (term instanceof Term.OfValue value) {
            return value.operand();
        }
        if (term instanceof Term.OfQuery query && query.query().isSingular()) {
            return new Operand.Single(query.query());
        }
        throw text.error("only single values can be compared");
    }

    private Term term() {
        int c = text.peek();
        if (c == '@' || c == '$') {
            return new Term.OfQuery(queries.get());
        }
        Optional<JsonNode> literal = literals.literal();
        return literal.isPresent() ? new Term.OfValue(new Operand.Literal(literal.get())) : function();
    }

    private Term function() {
        String name = text.takeWhile(c -> (c >= 'a' && c <= 'z') || c == '_' || PathText.isDigit(c));
        if (name.isEmpty() || text.peek() != '(') {
            throw text.error("a path that starts with '@' or '$', a value or a function is expected");
        }
        List<Term> arguments = arguments();
        int wanted = switch (name) {
            case "length", "count", "value" -> 1;
            case "match", "search" -> 2;
            default -> throw text.error("the function '" + name + "' is not known");
        };
        if (arguments.size() != wanted) {
            throw text.error("the function '" + name + "' takes " + (wanted == 1 ? "one argument" : "two arguments"));
        }
        Term first = arguments.get(0);
        return switch (name) {
            case "length" -> new Term.OfValue(new Operand.Length(operand(first)));
            case "count" -> new Term.OfValue(new Operand.Count(query(first)));
            case "value" -> new Term.OfValue(new Operand.Single(query(first)));
            default ->
                new Term.OfCondition(
                        new Condition.Matches(operand(first), operand(arguments.get(1)), name.equals("match")));
        };
    }

    private List<Term> arguments() {
        List<Term> arguments = new ArrayList<>();
        text.enter();
        text.expect("(");
        text.skipBlank();
        if (text.peek() != ')') {
            do {
                text.skipBlank();
                arguments.add(term());
                text.skipBlank();
            } while (text.skip(","));
        }
        text.expect(")");
        text.leave();
        return arguments;
    }

    private Query query(Term term) {
        if (term instanceof Term.OfQuery query) {
            return query.query();
        }
        throw text.error("this function takes a path");
    }

    /** A parsed term whose role, a test or an operand, is known only from what follows. */
    private sealed interface Term {
        record OfValue(Operand operand) implements Term {}

        record OfQuery(Query query) implements Term {}

        record OfCondition(Condition condition) implements Term {}
    }
}

package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The logical expression of a filter. */
sealed interface Condition extends NodeTest {

    /** At least one condition holds. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(FoundNode current, Search search) {
            return conditions.stream().anyMatch(condition -> condition.holds(current, search));
        }
    }

    /** All conditions hold. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(FoundNode current, Search search) {
            return conditions.stream().allMatch(condition -> condition.holds(current, search));
        }
    }

    /** The condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(FoundNode current, Search search) {
            return !condition.holds(current, search);
        }
    }

    /** The query finds a node. */
    record Exists(Query query) implements Condition {
        @Override
        public boolean holds(FoundNode current, Search search) {
            return !query.select(current, search).isEmpty();
        }
    }

    /** The text matches the regular expression, as a whole or in some part. */
    record Matches(Operand text, Operand expression, boolean whole) implements Condition {
        @Override
        public boolean holds(FoundNode current, Search search) {
            JsonNode value = text.value(current, search);
            JsonNode pattern = expression.value(current, search);
            return value.isTextual()
                    && pattern.isTextual()
                    && search.matches(pattern.textValue(), value.textValue(), whole);
        }
    }

    /** A comparison of two values. */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {
        @Override
        public boolean holds(FoundNode current, Search search) {
            JsonNode first = left.value(current, search);
            JsonNode second = right.value(current, search);
            Values values = new Values(search);
            return switch (operator) {
                case EQUAL -> values.equal(first, second);
                case NOT_EQUAL -> !values.equal(first, second);
                case LESS -> values.less(first, second);
                case GREATER -> values.less(second, first);
                case LESS_OR_EQUAL -> values.less(first, second) || values.equal(first, second);
                case GREATER_OR_EQUAL -> values.less(second, first) || values.equal(first, second);
            };
        }
    }

    /** A comparison operator. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS_OR_EQUAL("<="),
        GREATER_OR_EQUAL(">="),
        LESS("<"),
        GREATER(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}

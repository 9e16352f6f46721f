package dev.callwright.core.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a filter asks of a node. */
sealed interface Condition {

    /** Whether it holds for the node. */
    boolean holds(FoundNode current, JsonNode root);

    /** One of them holds. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            return conditions.stream().anyMatch(condition -> condition.holds(current, root));
        }
    }

    /** All of them hold. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            return conditions.stream().allMatch(condition -> condition.holds(current, root));
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            return !condition.holds(current, root);
        }
    }

    /** The query finds something. */
    record Exists(Query query) implements Condition {
        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            return !query.select(current, root).isEmpty();
        }
    }

    /** The text matches the regular expression, as a whole or in some part. */
    record Matches(Operand text, Operand expression, boolean whole) implements Condition {
        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            JsonNode value = text.value(current, root);
            JsonNode pattern = expression.value(current, root);
            return value.isTextual()
                    && pattern.isTextual()
                    && RegularExpression.matches(pattern.textValue(), value.textValue(), whole);
        }
    }

    /** Two values compare as the operator says. */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {
        @Override
        public boolean holds(FoundNode current, JsonNode root) {
            JsonNode first = left.value(current, root);
            JsonNode second = right.value(current, root);
            return switch (operator) {
                case EQUAL -> Values.equal(first, second);
                case NOT_EQUAL -> !Values.equal(first, second);
                case LESS -> Values.less(first, second);
                case GREATER -> Values.less(second, first);
                case LESS_OR_EQUAL -> Values.less(first, second) || Values.equal(first, second);
                case GREATER_OR_EQUAL -> Values.less(second, first) || Values.equal(first, second);
            };
        }
    }

    /** The sign between two values. */
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

package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import dev.callwright.gateway.call.ProblemError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates arguments against the JSON Schema of an operation. Thread-safe. */
final class ArgumentValidator {
    /** How many errors of a validation are kept; the rest would only take memory. */
    private static final int MOST_ERRORS = 1_000;

    private static final RegularExpression ANY = text -> true;

    // Nothing is loaded: schemas refer to their own definitions only.
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_PATH)
                            .locale(Locale.ROOT)
                            .losslessNarrowing(true)
                            .formatAssertionsEnabled(false)
                            .regularExpressionFactory(ArgumentValidator::expression)
                            .build()));

    private final Schema schema;

    ArgumentValidator(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    private static RegularExpression expression(String pattern) {
        Optional<EcmaPattern> translated = EcmaPattern.of(pattern);
        return translated.isPresent() ? translated.get() : ANY;
    }

    /** Whether arguments, which are {@linkplain ArgumentJson#isBounded bounded}, are valid. */
    boolean isValid(JsonNode arguments) {
        return errors(arguments).isEmpty();
    }

    /** The problems by their places; empty: the arguments are valid. */
    List<ProblemError> problems(JsonNode arguments) {
        return new SchemaProblems(errors(arguments)).list();
    }

    private List<Error> errors(JsonNode arguments) {
        EcmaPattern.reset();
        ExecutionContext context = new BoundedContext(schema.createExecutionContext());
        schema.validate(context, arguments);
        return context.getErrors();
    }

    /** A context that keeps some errors of each list; a list that has an error stays one that has errors. */
    private static final class BoundedContext extends ExecutionContext {
        BoundedContext(ExecutionContext configured) {
            super(configured.getExecutionConfig());
            setErrors(new BoundedErrors());
        }

        @Override
        public void addError(Error error) {
            if (getErrors().size() < MOST_ERRORS) {
                super.addError(error);
            }
        }
    }

    private static final class BoundedErrors extends ArrayList<Error> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean addAll(Collection<? extends Error> errors) {
            int room = Math.max(0, MOST_ERRORS - size());
            return super.addAll(List.copyOf(errors).subList(0, Math.min(room, errors.size())));
        }
    }
}

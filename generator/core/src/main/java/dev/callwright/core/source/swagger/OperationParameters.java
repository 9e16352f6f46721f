package dev.callwright.core.source.swagger;

import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a path item or operation, by what they become.
 *
 * @param plain the parameters that stay parameters, or references to them
 * @param body the body, if there is one
 * @param form the fields of a form by name
 */
record OperationParameters(List<SwaggerNode> plain, Optional<SwaggerNode> body, Map<String, SwaggerNode> form) {

    /** The parameters of a path item or operation. What is invalid is reported and left out. */
    static OperationParameters of(SwaggerNode owner, SwaggerDocument document) {
        List<SwaggerNode> plain = new ArrayList<>();
        List<SwaggerNode> bodies = new ArrayList<>();
        Map<String, SwaggerNode> form = new LinkedHashMap<>();
        for (SwaggerNode written : owner.member("parameters").items()) {
            SwaggerNode parameter = document.resolve(written);
            switch (parameter.text("in")) {
                case "body" -> bodies.add(parameter);
                case "formData" -> field(parameter, form, document);
                case "path", "query", "header", "cookie" -> plain.add(written);
                default -> unknown(written, parameter, plain, document);
            }
        }
        for (SwaggerNode further : bodies.subList(Math.min(1, bodies.size()), bodies.size())) {
            document.warn(
                    further, "a request has one body, so this parameter is left out; make it a member of the first");
        }
        return new OperationParameters(plain, bodies.stream().findFirst(), form);
    }

    /** These parameters of an operation, with the body and the fields that only its path item has. */
    OperationParameters over(OperationParameters pathItem) {
        Map<String, SwaggerNode> fields = new LinkedHashMap<>();
        if (body.isEmpty()) {
            fields.putAll(pathItem.form());
        }
        fields.putAll(form);
        return new OperationParameters(
                plain, body.or(() -> form.isEmpty() ? pathItem.body() : Optional.empty()), fields);
    }

    private static void field(SwaggerNode parameter, Map<String, SwaggerNode> form, SwaggerDocument document) {
        String name = parameter.text("name");
        if (name.isEmpty()) {
            document.warn(parameter, "the parameter has no name, so it is left out; add 'name'");
        } else {
            form.put(name, parameter);
        }
    }

    // References to nothing are kept, because the parser's checks report them.
    private static void unknown(
            SwaggerNode written, SwaggerNode parameter, List<SwaggerNode> plain, SwaggerDocument document) {
        if (!parameter.exists()) {
            plain.add(written);
            return;
        }
        document.warn(
                parameter,
                "the parameter " + MessageText.piece(parameter.text("name"))
                        + " has no valid 'in', so it is left out; write path, query, header, formData or body");
    }
}

package sdk.stripe.core.internal.http;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.Escape;
import sdk.stripe.core.internal.form.PathWriter;
import sdk.stripe.core.internal.http.OperationDescriptor.PathParameter;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Expands the path template of an operation. */
final class PathExpansion {
    private static final Pattern DOT = Pattern.compile("%2[Ee]");

    private final OperationDescriptor<?> operation;
    private final List<Object> values;

    private PathExpansion(OperationDescriptor<?> operation, List<Object> values) {
        this.operation = operation;
        this.values = values;
    }

    /** The path of a call; the values are in the order of the operation's path parameters. */
    static String expand(OperationDescriptor<?> operation, List<Object> values) {
        List<PathParameter> parameters = operation.pathParameters();
        if (values.size() != parameters.size()) {
            throw new IllegalArgumentException(operation.id() + " has " + parameters.size()
                    + " path parameters, but there are " + values.size() + " values");
        }
        return new PathExpansion(operation, values).expanded();
    }

    private String expanded() {
        StringBuilder path = new StringBuilder();
        String template = operation.path();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            path.append(Escape.TEMPLATE.apply(template.substring(end, open)));
            path.append(parameter(name));
            end = close + 1;
        }
        path.append(Escape.TEMPLATE.apply(template.substring(end)));
        refuseDotSegments(path.toString());
        return path.toString().startsWith("/") ? path.toString() : "/" + path;
    }

    private String parameter(String name) {
        List<PathParameter> parameters = operation.pathParameters();
        for (int index = 0; index < parameters.size(); index++) {
            if (parameters.get(index).name().equals(name)) {
                return segment(parameters.get(index), values.get(index));
            }
        }
        throw new IllegalStateException(operation.id() + " has no path parameter " + name);
    }

    @SuppressWarnings("unchecked") // generated code passes what the parameter's codec writes
    private String segment(PathParameter parameter, Object value) {
        String subject = "the path parameter " + parameter.name() + " of " + operation.id();
        if (value == null) {
            throw new IllegalArgumentException(subject + " is null");
        }
        JsonValue tree = JsonTreeWriter.tree((Codec<Object>) parameter.codec(), value);
        if (PathWriter.isBlank(tree, parameter.encoding().style())) {
            throw new IllegalArgumentException(subject + " is blank");
        }
        return PathWriter.segment(parameter.name(), tree, parameter.encoding());
    }

    // Servers and proxies resolve these even when they are percent-encoded, so they would call another operation.
    private void refuseDotSegments(String path) {
        for (String segment : path.split("/", -1)) {
            String dots = DOT.matcher(segment).replaceAll(".");
            if (dots.equals(".") || dots.equals("..")) {
                throw new IllegalArgumentException("a path parameter of " + operation.id() + " must not be . or ..");
            }
        }
    }
}

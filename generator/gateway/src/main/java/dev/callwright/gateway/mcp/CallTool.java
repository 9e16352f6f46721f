package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.mcp.result.FieldPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Calls any operation. */
record CallTool(McpTools tools, EffectRule rule, ResponseAnswer answer) implements McpTool {
    static final String NAME = "call_operation";

    private static final Set<String> ARGUMENTS =
            new LinkedHashSet<>(List.of("operation", "provider", "args", "fields", "confirm"));

    @Override
    public ObjectNode definition() {
        McpEffect most = rule.allowed();
        ToolDefinition tool = new ToolDefinition(NAME, "Call an operation", description(most))
                .require("operation")
                .hints(most, most != McpEffect.READ, most == McpEffect.READ, true);
        tool.argument("operation", "string", "The name of the operation, as " + SearchTool.NAME + " answers it.");
        tool.argument("provider", "string", "Its API. Needed only if several APIs have an operation of this name.");
        tool.argument("args", "object", "Arguments that fit the schema of " + DescribeTool.NAME + ".");
        ObjectNode fields = tool.argument(
                "fields",
                "array",
                "Only these fields of the response, such as [\"data[].id\", \"has_more\"]: names with dots between them; [] after an "
                        + "array; [\"a.b\"] for a name with a dot in it. Name the fields you need: long responses are cut.");
        fields.putObject("items").put("type", "string");
        if (most == McpEffect.IRREVERSIBLE) {
            tool.argument(
                    "confirm",
                    "boolean",
                    "True only if the user agreed to this very call of an operation that cannot be undone.");
        }
        return tool.build();
    }

    private static String description(McpEffect most) {
        String what = switch (most) {
            case READ -> "This server is read-only: operations that change data are refused.";
            case WRITE -> "Operations may change data of the user; those that cannot be undone are refused.";
            case IRREVERSIBLE -> "Operations may change data of the user, or delete it for good.";
        };
        return "Call an operation and get the API's status and body. The gateway adds the credentials itself: never ask for a key, "
                + "and never put one into the arguments. " + what;
    }

    @Override
    public CompletableFuture<ToolAnswer> call(ToolCall call) {
        ToolArguments arguments = new ToolArguments(call.arguments(), ARGUMENTS);
        McpName name = new McpName(arguments.optionalText("provider"), arguments.text("operation"));
        ObjectNode args = arguments.object("args");
        List<FieldPath> fields = arguments.fields("fields");
        boolean confirmed = arguments.flag("confirm");
        arguments.check();
        McpOperation operation = allowed(call.caller(), name, confirmed);
        return call(new McpCall(call.caller(), operation, args, call.traceparent()), fields);
    }

    private McpOperation allowed(Caller caller, McpName name, boolean confirmed) {
        try {
            McpOperation operation = tools.describe(caller, name).operation();
            rule.checkConfirmed(operation, confirmed);
            return operation;
        } catch (GatewayProblem e) {
            tools.refused(caller, name, e);
            throw e;
        }
    }

    /** Calls an operation that may be called. */
    CompletableFuture<ToolAnswer> call(McpCall call, List<FieldPath> fields) {
        return CancelableStage.of(tools.call(call), result -> answer.of(call.operation(), result, fields));
    }
}

package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.mcp.result.LimitedJson;
import dev.callwright.gateway.mcp.schema.ShortSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tools that there are: three for all operations, and one for each pinned operation that the caller may call. */
final class ToolBox {
    private final McpTools tools;
    private final EffectRule rule;
    private final CallTool calls;
    private final Map<String, McpTool> general = new LinkedHashMap<>();
    private final Map<String, McpName> pinned;

    ToolBox(McpTools tools, McpSettings settings) {
        this.tools = tools;
        this.rule = new EffectRule(settings.allowed());
        OperationJson json = new OperationJson(rule);
        int limit = settings.responseLimit();
        this.calls = new CallTool(
                tools,
                rule,
                new ResponseAnswer(new LimitedJson(
                        limit,
                        "The response is longer than " + limit
                                + " bytes. Name the `fields` you need, or ask the API for less, "
                                + "with arguments such as a limit or a filter.")));
        general.put(
                SearchTool.NAME,
                new SearchTool(tools, json, new LimitedJson(limit, "These are too many: ask for less with `limit`.")));
        general.put(DescribeTool.NAME, new DescribeTool(tools, json, new ShortSchema(limit)));
        general.put(CallTool.NAME, calls);
        this.pinned = PinnedNames.of(settings.pinned());
    }

    /** The definitions of all tools that a caller has, always in the same order. */
    ArrayNode definitions(Caller caller) {
        ArrayNode definitions = JsonNodeFactory.instance.arrayNode();
        general.values().forEach(tool -> definitions.add(tool.definition()));
        for (String name : pinned.keySet()) {
            pinned(name, caller).ifPresent(tool -> definitions.add(tool.definition()));
        }
        return definitions;
    }

    /** The tool of a caller that has a name, if there is one. */
    Optional<McpTool> tool(String name, Caller caller) {
        McpTool tool = general.get(name);
        return tool == null ? pinned(name, caller) : Optional.of(tool);
    }

    private Optional<McpTool> pinned(String name, Caller caller) {
        McpName operation = pinned.get(name);
        if (operation == null) {
            return Optional.empty();
        }
        try {
            McpDescription description = tools.describe(caller, operation);
            return rule.allows(description.operation())
                    ? Optional.of(new PinnedTool(name, description, calls))
                    : Optional.empty();
        } catch (GatewayProblem e) {
            // A tool that the caller may not use is not there for the caller.
            return Optional.empty();
        }
    }
}

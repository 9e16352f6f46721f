package dev.callwright.core.emit.site.script;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.PlannedCalls.PlannedCall;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.snippet.table.CallTableJson;
import dev.callwright.core.emit.snippet.table.CallTableJson.Sample;
import dev.callwright.core.emit.typescript.BrowserCalls;
import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.text.Invisible;
import java.util.ArrayList;
import java.util.List;

/** Writes the classic scripts that hand operations and the API to the scripts of the pages. */
public final class CallScripts {
    private static final String PUSH = "(globalThis.callwright ??= []).push({ ";
    private static final String END = " });\n";

    private final SiteContext site;
    private final PlannedCalls planned;
    private final CallTableJson tables;
    private final BrowserCalls calls;

    /** The scripts of a site. */
    public CallScripts(SiteContext site, PlannedCalls planned) {
        this.site = site;
        this.planned = planned;
        this.tables = new CallTableJson(site.model());
        this.calls = new BrowserCalls(site.model(), site.names().typeScript());
    }

    /** The script of an operation. */
    public String of(Operation operation) {
        PlannedCall call = planned.of(operation);
        List<Sample> samples = new ArrayList<>(List.of(sample(Variant.MINIMAL, "Required only", call.minimal())));
        SnippetPlan full = planned.full(operation);
        if (full.arguments().size() > call.minimal().arguments().size()) {
            samples.add(sample(Variant.FULL, "All arguments", full));
        }
        for (SnippetPlan example : planned.examples(operation)) {
            samples.add(sample(example.variant(), example.variant().label(), example));
        }
        String table = tables.of(call.table(), samples).toString();
        return PUSH + "table: " + inScript(table) + ", call: " + calls.call(operation) + END;
    }

    private static Sample sample(Variant variant, String label, SnippetPlan plan) {
        return new Sample(variant.key(), label, plan);
    }

    /** The script of the API. */
    public String api() {
        ObjectNode api = new JsonMapper().createObjectNode();
        api.put(
                "provider",
                site.design().provider().orElse(site.names().typeScript().clientVariable()));
        api.put("title", site.pages().index().title());
        site.design().gateway().ifPresent(url -> api.put("gateway", url));
        String settings = calls.settings(site.packages().npmVersion());
        return PUSH + "api: " + inScript(api.toString()) + ", settings: " + settings + END;
    }

    // JSON is a part of JavaScript; a closing tag in it would matter if the script came to stand in a page.
    private static String inScript(String json) {
        return Invisible.escapedInJson(json).replace("<", "\\u003c");
    }
}

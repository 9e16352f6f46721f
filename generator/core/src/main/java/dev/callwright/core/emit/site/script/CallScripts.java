package dev.callwright.core.emit.site.script;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.typescript.BrowserCalls;
import dev.callwright.core.model.Operation;
import dev.callwright.core.text.Invisible;

/** Writes the classic scripts that hand operations and the API to the scripts of the pages. */
public final class CallScripts {
    private static final String PUSH = "(globalThis.callwright ??= []).push({ ";
    private static final String END = " });\n";

    private final SiteContext site;
    private final BrowserCalls calls;

    /** The scripts of a site. */
    public CallScripts(SiteContext site) {
        this.site = site;
        this.calls = new BrowserCalls(site.model(), site.names().typeScript());
    }

    /** The script of an operation. */
    public String of(Operation operation) {
        return PUSH + "call: " + calls.call(operation) + END;
    }

    /** The script of the API. */
    public String api() {
        ObjectNode api = new JsonMapper().createObjectNode();
        api.put("provider", site.names().typeScript().clientVariable());
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

package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Invisible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Emits every snippet of an API, and the list of them. */
public final class SnippetEmitter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOLDER = "snippets/";

    private final ApiModel model;
    private final PlannedNames names;
    private final SnippetPlanner planner;
    private final SnippetRenderer renderer;

    /** An emitter for one API. */
    public SnippetEmitter(ApiModel model, PlannedNames names, TemplateRenderer templates) {
        this.model = model;
        this.names = names;
        this.planner = new SnippetPlanner(model);
        this.renderer = new SnippetRenderer(model, names, templates);
    }

    /** The files {@code snippets/<operationId>/<variant>.{java,ts,sh}} and {@code snippets/snippets.json}. */
    public List<GeneratedFile> emit() {
        List<GeneratedFile> files = new ArrayList<>();
        List<Map<String, String>> entries = new ArrayList<>();
        for (Operation operation : model.operations()) {
            for (Variant variant : Variant.values()) {
                SnippetPlan plan = planner.plan(operation, variant);
                for (SnippetLanguage language : SnippetLanguage.values()) {
                    String path = names.snippets().folder(operation) + "/" + variant.key() + language.extension();
                    files.add(new GeneratedFile(FOLDER + path, renderer.render(plan, language)));
                    entries.add(entry(operation, variant, language, path));
                }
            }
        }
        files.add(new GeneratedFile(FOLDER + "snippets.json", json(entries)));
        return files;
    }

    private static Map<String, String> entry(
            Operation operation, Variant variant, SnippetLanguage language, String path) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("operationId", operation.id());
        entry.put("method", operation.method());
        entry.put("path", operation.path());
        entry.put("lang", language.key());
        entry.put("label", language.label());
        entry.put("variant", variant.key());
        entry.put("file", path);
        return entry;
    }

    private static String json(List<Map<String, String>> entries) {
        try {
            StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "\n]\n");
            for (Map<String, String> entry : entries) {
                lines.add(JSON.writeValueAsString(entry));
            }
            return Invisible.escapedInJson(lines.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }
}

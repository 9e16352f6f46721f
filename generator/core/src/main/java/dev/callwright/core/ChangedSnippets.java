package dev.callwright.core;

import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the operations whose snippets differ between two versions of an API. */
final class ChangedSnippets {
    /** The operations whose new code is kept; a report shows fewer. */
    private static final int WITH_CODE = 50;

    private final LoadedApi to;
    private final Side before;
    private final Side after;
    private final Map<String, Operation> ids = new HashMap<>();
    private final Map<String, Operation> calls = new HashMap<>();

    ChangedSnippets(LoadedApi from, LoadedApi to) {
        this.to = to;
        this.before = new Side(from);
        this.after = new Side(to);
        for (Operation operation : from.model().operations()) {
            ids.put(id(operation), operation);
            calls.put(call(operation), operation);
        }
    }

    /** The operations in the order of the new version. */
    List<SnippetChange> all() {
        List<SnippetChange> all = new ArrayList<>();
        for (Operation operation : to.model().operations()) {
            Optional<Operation> old = Optional.ofNullable(ids.get(id(operation)))
                    .or(() -> Optional.ofNullable(calls.get(call(operation))));
            Map<String, String> code = after.code(operation);
            Map<String, String> oldCode = old.map(before::code).orElse(Map.of());
            List<String> files = code.keySet().stream()
                    .filter(file -> !Objects.equals(code.get(file), oldCode.get(file)))
                    .toList();
            if (!files.isEmpty()) {
                Map<String, String> shown = all.size() < WITH_CODE ? shown(files, code) : Map.of();
                all.add(new SnippetChange(operation.id(), call(operation), old.isEmpty(), files, shown));
            }
        }
        return all;
    }

    private static Map<String, String> shown(List<String> files, Map<String, String> code) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (SnippetLanguage language : List.of(SnippetLanguage.JAVA, SnippetLanguage.TYPESCRIPT)) {
            String file = file(language, Variant.MINIMAL);
            if (files.contains(file)) {
                shown.put(language.key(), code.getOrDefault(file, ""));
            }
        }
        return shown;
    }

    private static String id(Operation operation) {
        return operation.id().toLowerCase(Locale.ROOT);
    }

    private static String call(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static String file(SnippetLanguage language, Variant variant) {
        return language.key() + "/" + variant.key();
    }

    /** The snippets of one version. */
    private static final class Side {
        private final SnippetPlanner planner;
        private final SnippetRenderer renderer;

        Side(LoadedApi api) {
            this.planner = new SnippetPlanner(api.model());
            this.renderer = new SnippetRenderer(api.model(), api.names(), new TemplateRenderer());
        }

        Map<String, String> code(Operation operation) {
            Map<String, String> code = new LinkedHashMap<>();
            for (Variant variant : Variant.OF_ALL) {
                for (SnippetLanguage language : SnippetLanguage.values()) {
                    code.put(file(language, variant), renderer.render(planner.plan(operation, variant), language));
                }
            }
            return code;
        }
    }
}

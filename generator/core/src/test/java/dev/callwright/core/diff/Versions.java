package dev.callwright.core.diff;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.tree.SpecSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two versions of an API.
 *
 * @param from the old one
 * @param to the new one, its names planned with the lock of the old one
 */
public record Versions(NamedApi from, NamedApi to) {
    private static final int LAST = 3;
    // Most tests compare one document with many others, there and back.
    private static final Map<String, SpecDocument> PARSED = new LinkedHashMap<>();

    /** The versions that two documents describe. */
    public static Versions of(String from, String to) {
        NamedApi old = api(from, NamesLock.empty());
        return new Versions(old, api(to, old.names().lock()));
    }

    /** A document with the names of an earlier release. */
    public static NamedApi api(String document, NamesLock lock) {
        Diagnostics diagnostics = new Diagnostics();
        ApiModel model =
                new SpecNormalizer(diagnostics, lock.calls()).normalize(parsed(document), OperationSelector.ALL);
        diagnostics.throwIfErrors();
        return new NamedApi(model, NamePlanner.plan(model, NamingOptions.defaults(), lock));
    }

    private static synchronized SpecDocument parsed(String document) {
        SpecDocument parsed = PARSED.remove(document);
        if (parsed == null) {
            parsed = new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), new Diagnostics())
                    .load(SpecSource.ofText("api.yaml", document), List.of());
        }
        PARSED.put(document, parsed);
        if (PARSED.size() > LAST) {
            PARSED.remove(PARSED.keySet().iterator().next());
        }
        return parsed;
    }
}

package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.settings.SettingProblem;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.settings.SettingsSchema.Owner;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code x-callwright} settings of a document. The only access to them: documents are untrusted, so settings are
 * validated before use. Invalid settings are reported and ignored.
 */
public final class DeclaredSettings {
    private static final String MEMBER = "x-callwright";

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<Owner, SettingsSchema> schemas = new EnumMap<>(Owner.class);

    public DeclaredSettings(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The settings of the document. */
    public DocumentNode ofRoot() {
        return of(new DocumentNode(tree.root(), ""), Owner.ROOT);
    }

    /** The settings of an operation. */
    public DocumentNode ofOperation(DocumentNode operation) {
        return of(operation, Owner.OPERATION);
    }

    /** The settings of a schema. */
    public DocumentNode ofSchema(DocumentNode schema) {
        return of(schema, Owner.SCHEMA);
    }

    /** The valid settings; a missing node if there are none. */
    private DocumentNode of(DocumentNode object, Owner owner) {
        DocumentNode settings = object.member(MEMBER);
        if (settings.node().isMissingNode()) {
            return settings;
        }
        List<SettingProblem> problems =
                schemas.computeIfAbsent(owner, SettingsSchema::of).check(settings.node());
        problems.forEach(
                problem -> diagnostics.error(tree.location(settings.pointer() + problem.pointer()), problem.message()));
        return problems.isEmpty() ? settings : new DocumentNode(valid(settings.node(), problems), settings.pointer());
    }

    private static JsonNode valid(JsonNode settings, List<SettingProblem> problems) {
        if (!(settings instanceof ObjectNode object)) {
            return MissingNode.getInstance();
        }
        // A shallow copy is sufficient, because only whole members are removed.
        ObjectNode valid = object.objectNode();
        valid.setAll(object);
        for (SettingProblem problem : problems) {
            String member = problem.pointer().substring(1);
            int slash = member.indexOf('/');
            valid.remove(PointerTokens.unescape(slash < 0 ? member : member.substring(0, slash)));
        }
        return valid;
    }
}

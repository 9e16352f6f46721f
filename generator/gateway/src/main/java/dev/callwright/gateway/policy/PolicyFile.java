package dev.callwright.gateway.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a policy file. All keys and names are validated, because a misspelled one would protect nothing. */
public final class PolicyFile {
    private static final String SCHEMA = "/dev/callwright/gateway/policy/policy.schema.json";

    private final Diagnostics diagnostics = new Diagnostics();
    private final PolicyTargets targets;
    private final SpecTree tree;
    private final PolicyNames names;

    private PolicyFile(Path file, PolicyTargets targets) {
        this.targets = targets;
        this.tree = new SpecReader(diagnostics).load(SpecSource.of(file));
        this.names = new PolicyNames(targets, this::error);
    }

    /**
     * The policy in a YAML file.
     *
     * @param targets what the file may speak of
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read or is invalid; the message has all errors
     *     with their lines
     */
    public static Policy load(Path file, PolicyTargets targets) {
        return new PolicyFile(file, targets).policy();
    }

    private Policy policy() {
        SettingsSchema.ofResource(SCHEMA)
                .check(tree.root())
                .forEach(problem -> error(problem.pointer(), problem.message()));
        diagnostics.throwIfErrors();
        List<Policy.ForCallers> some = new ArrayList<>();
        for (Map.Entry<String, JsonNode> caller : tree.root().path("callers").properties()) {
            String pointer = PointerTokens.child("/callers", caller.getKey());
            NameGlob name = NameGlob.exactly(caller.getKey());
            names.checkCaller(pointer, name);
            some.add(new Policy.ForCallers(
                    name, section(pointer, caller.getValue(), "the policy for '" + caller.getKey() + "'")));
        }
        PolicySection everyone = section("", tree.root(), "the policy");
        diagnostics.throwIfErrors();
        return new Policy(List.of(everyone), some, targets.apis());
    }

    private void error(String pointer, String message) {
        diagnostics.error(tree.location(pointer), message);
    }

    private PolicySection section(String pointer, JsonNode node, String name) {
        Optional<List<PolicyRule>> allow =
                node.has("allow") ? Optional.of(rules(pointer + "/allow", node.path("allow"))) : Optional.empty();
        return new PolicySection(
                name,
                node.path("readOnly").asBoolean(),
                allow,
                rules(pointer + "/deny", node.path("deny")),
                globs(node.path("denyHeaders"), NameGlob::inAnyCase),
                expressions(pointer + "/refuseKeys", node.path("refuseKeys")),
                refuseLiveKeys(pointer + "/refuseLiveKeys", node.path("refuseLiveKeys")));
    }

    private List<PolicyRule> rules(String pointer, JsonNode list) {
        List<PolicyRule> rules = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            rules.add(rule(pointer + "/" + i, list.get(i)));
        }
        return rules;
    }

    private PolicyRule rule(String pointer, JsonNode node) {
        if (node.isEmpty()) {
            error(pointer, "the rule is empty and would fit every call; write {operations: ['*']} if that is meant");
        }
        for (Map.Entry<String, JsonNode> list : node.properties()) {
            if (list.getValue().isEmpty()) {
                error(
                        pointer + "/" + list.getKey(),
                        "'" + list.getKey() + "' is empty, so the rule fits no call; add a name, or remove it");
            }
        }
        PolicyRule rule = new PolicyRule(
                list(node, "operations", NameGlob::inAnyCase),
                list(node, "tags", NameGlob::inAnyCase),
                list(node, "methods", NameGlob::inAnyCase),
                list(node, "providers", NameGlob::exactly),
                list(node, "callers", NameGlob::exactly));
        names.check(pointer, rule);
        return rule;
    }

    private static Optional<List<NameGlob>> list(JsonNode rule, String key, Function<String, NameGlob> glob) {
        return rule.has(key) ? Optional.of(globs(rule.path(key), glob)) : Optional.empty();
    }

    private static List<NameGlob> globs(JsonNode list, Function<String, NameGlob> glob) {
        List<NameGlob> globs = new ArrayList<>();
        list.forEach(each -> globs.add(glob.apply(each.asText())));
        return globs;
    }

    private List<String> expressions(String pointer, JsonNode list) {
        List<String> expressions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            BoundedPattern pattern = new BoundedPattern(list.get(i).asText());
            pattern.find("");
            if (!pattern.isValid() || pattern.isExceeded()) {
                error(
                        pointer + "/" + i,
                        "'" + MessageText.piece(list.get(i).asText())
                                + "' is not a regular expression of Java; write one such as '^shop_live_'");
            }
            expressions.add(list.get(i).asText());
        }
        return expressions;
    }

    private boolean refuseLiveKeys(String pointer, JsonNode flag) {
        if (flag.asBoolean()) {
            targets.apis().forEach((provider, api) -> {
                if (api.liveKeyPattern().isEmpty()) {
                    error(
                            pointer,
                            "'" + provider
                                    + "' has no pattern of live keys; set 'x-callwright.liveKeyPattern' in its overlay,"
                                    + " or use 'refuseKeys'");
                }
            });
        }
        return flag.asBoolean();
    }
}

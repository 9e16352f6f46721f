package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ConfigNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the options of a generator from the places where they may stand: they are members, or texts such as a=b,c=d. */
final class OptionReader {
    /** Members that hold options of the generator. */
    private static final Set<String> CONTAINERS = Set.of("additionalProperties", "configOptions");

    private static final Set<String> MAPPINGS = Set.of(
            "modelNameMappings",
            "operationIdNameMappings",
            "nameMappings",
            "parameterNameMappings",
            "enumNameMappings",
            "inlineSchemaNameMappings",
            "inlineSchemaOptions",
            "schemaMappings",
            "typeMappings",
            "importMappings",
            "instantiationTypes",
            "reservedWordsMappings",
            "openapiNormalizer",
            "globalProperty",
            "globalProperties",
            "serverVariables",
            "serverVariableOverrides");

    private final UnaryOperator<String> expressions;

    /** @param expressions replaces expressions in values */
    OptionReader(UnaryOperator<String> expressions) {
        this.expressions = expressions;
    }

    /** The options in an object. */
    List<Option> options(ConfigNode object) {
        List<Option> options = new ArrayList<>();
        for (ConfigNode member : object.members()) {
            if (CONTAINERS.contains(member.name())) {
                addAll(member, options);
            } else {
                options.add(option(member));
            }
        }
        return options;
    }

    // The options of a container: an object, a text with pairs, or a list of such texts.
    private void addAll(ConfigNode container, List<Option> options) {
        if (container.value().isObject()) {
            for (ConfigNode member : container.members()) {
                // The Maven plugin has <additionalProperty>a=b</additionalProperty> too.
                if (member.name().equals("additionalProperty")) {
                    pairs(member).forEach((name, text) -> options.add(new Option(name, text, Map.of(), member)));
                } else {
                    options.add(option(member));
                }
            }
            return;
        }
        pairs(container).forEach((name, text) -> options.add(new Option(name, text, Map.of(), container)));
    }

    private Option option(ConfigNode member) {
        return MAPPINGS.contains(member.name())
                ? new Option(member.name(), "", entries(member), member)
                : new Option(member.name(), text(member), Map.of(), member);
    }

    // An object; the Maven plugin has one with members such as modelNameMapping, which are pairs.
    private Map<String, String> entries(ConfigNode mapping) {
        if (!mapping.value().isObject()) {
            return pairs(mapping);
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (ConfigNode member : mapping.members()) {
            boolean isPair = mapping.name().startsWith(member.name());
            if (isPair) {
                entries.putAll(pairs(member));
            } else {
                entries.put(member.name(), text(member));
            }
        }
        return entries;
    }

    private Map<String, String> pairs(ConfigNode node) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (ConfigNode item : node.items()) {
            if (item.value().isObject()) {
                item.members().forEach(member -> pairs.put(member.name(), text(member)));
            } else {
                pairs.putAll(pairs(text(item)));
            }
        }
        return pairs;
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            String name = (equals < 0 ? pair : pair.substring(0, equals)).strip();
            if (!name.isEmpty()) {
                pairs.put(name, equals < 0 ? "" : pair.substring(equals + 1).strip());
            }
        }
        return pairs;
    }

    private String text(ConfigNode node) {
        return expressions.apply(node.text().orElse("").strip());
    }
}

package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.ConfigReader;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.NamedFiles;
import dev.callwright.core.migration.TargetSdk;
import dev.callwright.core.request.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code openapitools.json}, a file for the option {@code -c}, or a POM with {@code openapi-generator-maven-plugin}. Of
 * several generators for one language the first one is taken.
 */
public final class OpenapiGeneratorReader implements ConfigReader {
    private static final String COMMAND_LINE = "generator-cli";
    private static final String JAVA_SHAPE =
            "calls are client.orders().listOrders(..) instead of new OrdersApi(client).listOrders(..), with optional"
                    + " parameters in a lambda; members are id() instead of getId(), and types are built by builder()";
    private static final String TYPESCRIPT_SHAPE =
            "calls are client.orders.listOrders(..) instead of new OrdersApi(config).listOrders(..), and types are"
                    + " interfaces with the members of the document";
    private static final Set<String> WILDCARDS = Set.of("*", "?", "{", "[");

    private final ConfigNode root;
    private final Draft draft;
    private final NamedFiles files;
    private final List<Invocation> invocations;
    private final Map<TargetSdk, Invocation> taken = new EnumMap<>(TargetSdk.class);

    public OpenapiGeneratorReader(ConfigNode root, Draft draft, NamedFiles files) {
        this.root = root;
        this.draft = draft;
        this.files = files;
        this.invocations = invocations();
        invocations.stream()
                .filter(each -> !each.isDisabled())
                .forEach(each -> each.sdk().ifPresent(sdk -> taken.putIfAbsent(sdk, each)));
    }

    private List<Invocation> invocations() {
        if (root.member("project").isPresent()) {
            return new PomInvocations(root.member("project")).all();
        }
        OptionReader reader = new OptionReader(text -> text);
        if (!root.member(COMMAND_LINE).isPresent()) {
            return List.of(new Invocation(reader.options(root), root));
        }
        List<Invocation> all = new ArrayList<>();
        for (ConfigNode generator :
                root.member(COMMAND_LINE).member("generators").members()) {
            List<Option> options = new ArrayList<>(reader.options(generator));
            ConfigNode config = generator.member("config");
            config.text()
                    .flatMap(name -> files.read(name, config, draft))
                    .ifPresent(file -> options.addAll(reader.options(ConfigNode.root(file))));
            all.add(new Invocation(options, generator));
        }
        return all;
    }

    @Override
    public Optional<NamedDocument> document() {
        return taken.values().stream()
                .flatMap(each -> Stream.concat(each.option("inputSpec").stream(), each.option("glob").stream()))
                .filter(option -> !option.text().isEmpty()
                        && !option.text().contains("${")
                        && WILDCARDS.stream().noneMatch(option.text()::contains))
                .map(option -> new NamedDocument(option.text().replace("#{cwd}/", ""), option.from()))
                .findFirst();
    }

    @Override
    public void read(Optional<ApiDocument> api) {
        for (ConfigNode member : root.members()) {
            if (!member.name().equals(COMMAND_LINE) && root.member(COMMAND_LINE).isPresent()) {
                draft.unused(member, "it is of the command line of OpenAPI Generator");
            }
        }
        for (ConfigNode member : root.member(COMMAND_LINE).members()) {
            if (!member.name().equals("generators")) {
                draft.unused(member, "it says how OpenAPI Generator itself is found");
            }
        }
        invocations.stream().filter(each -> !taken.containsValue(each)).forEach(this::leave);
        Set<Invocation> inOrder = new LinkedHashSet<>(invocations);
        inOrder.retainAll(taken.values());
        for (Invocation each : inOrder) {
            TargetSdk sdk = each.sdk().orElseThrow();
            ConfigNode from = each.option("generatorName").map(Option::from).orElse(each.from());
            draft.add(Setting.ONLY, sdk.key(), from);
            draft.check(from, sdk == TargetSdk.JAVA ? JAVA_SHAPE : TYPESCRIPT_SHAPE);
            new ProjectOptions(draft, sdk).read(each);
            new NameOptions(draft, api).read(each);
            new SelectionOptions(draft, api).read(each);
            new OtherOptions(draft).read(each);
        }
        inOrder.stream().findFirst().ifPresent(each -> new OperationNames(draft, each).read(api));
    }

    private void leave(Invocation each) {
        if (each.isDisabled()) {
            draft.unused(each.from(), "it is switched off");
        } else if (each.sdk().isPresent()) {
            draft.lost(
                    each.from(),
                    "it is a second generator for " + each.sdk().get().key()
                            + "; import it into a folder of its own from a file with it alone");
        } else {
            draft.other(each.from());
        }
    }
}

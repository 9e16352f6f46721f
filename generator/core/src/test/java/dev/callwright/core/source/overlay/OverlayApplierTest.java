package dev.callwright.core.source.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverlayApplierTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            tags: [a, b, c]
            paths:
              /pets:
                get:
                  parameters:
                    - {name: limit, in: query}
                    - {name: old, in: query}
                    - {name: sort, in: query}
            """;

    private static SpecTree load(String name, String text) {
        return new SpecReader(new Diagnostics()).load(SpecSource.ofText(name, text));
    }

    private static SpecTree overlay(String version, String actions) {
        return load("overlay.yaml", "overlay: " + version + "\ninfo: {title: T, version: 1}\nactions:\n" + actions);
    }

    private static SpecTree applied(String... overlays) {
        List<SpecTree> trees =
                Stream.of(overlays).map(actions -> overlay("1.1.0", actions)).toList();
        return new OverlayApplier(new Diagnostics()).apply(load("spec.yaml", SPEC), trees);
    }

    private static List<String> problems(SpecTree overlay) {
        return Problems.of(
                () -> new OverlayApplier(new Diagnostics()).apply(load("spec.yaml", SPEC), List.of(overlay)));
    }

    @Test
    void returnsTheDocumentWithoutOverlays() {
        SpecTree spec = load("spec.yaml", SPEC);
        assertThat(new OverlayApplier(new Diagnostics()).apply(spec, List.of())).isSameAs(spec);
    }

    @Test
    void doesNotModifyItsInput() {
        SpecTree spec = load("spec.yaml", SPEC);
        SpecTree overlay = overlay(
                "1.0.0",
                "- {target: $, update: {info: {x-new: {a: 1}}}}\n- {target: \"$.info['x-new']\", update: {b: 2}}");
        SpecTree changed = new OverlayApplier(new Diagnostics()).apply(spec, List.of(overlay));
        assertThat(changed.root().at("/info/x-new")).hasToString("{\"a\":1,\"b\":2}");
        assertThat(spec.root()).isEqualTo(load("spec.yaml", SPEC).root());
        assertThat(overlay.root().at("/actions/0/update/info/x-new")).hasToString("{\"a\":1}");
    }

    @Test
    void mergesObjectsAppendsToListsAndReplacesValues() {
        SpecTree tree = applied("- {target: $, update: {info: {title: Animals, x-a: {b: 1}}, tags: [d]}}");
        assertThat(tree.root().path("info"))
                .hasToString("{\"title\":\"Animals\",\"version\":\"1.0.0\",\"x-a\":{\"b\":1}}");
        assertThat(tree.root().path("tags")).hasToString("[\"a\",\"b\",\"c\",\"d\"]");
    }

    @Test
    void addsItemsAndListsToLists() {
        SpecTree tree = applied(
                "- {target: $.tags, update: d}\n- {target: $.tags, update: [e, f]}\n- {target: '$.tags[0]', update: z}");
        assertThat(tree.root().path("tags")).hasToString("[\"z\",\"b\",\"c\",\"d\",\"e\",\"f\"]");
        assertThat(tree.location("/tags/0")).hasToString("overlay.yaml:6:25 (/actions/2/update)");
        assertThat(tree.location("/tags/1")).hasToString("spec.yaml:3:11 (/tags/1)");
        assertThat(tree.location("/tags/3")).hasToString("overlay.yaml:4:20 (/actions/0/update)");
        assertThat(tree.location("/tags/5")).hasToString("overlay.yaml:5:32 (/actions/1/update/1)");
    }

    @Test
    void removesNodesAndKeepsLocationsOfTheRest() {
        SpecTree tree = applied(
                "- {target: \"$..parameters[?@.name == 'old']\", remove: true}\n- {target: $.info.version, remove: true}");
        assertThat(tree.root().at("/paths/~1pets/get/parameters")).hasSize(2);
        assertThat(tree.root().path("info").has("version")).isFalse();
        assertThat(tree.location("/paths/~1pets/get/parameters/1/name"))
                .hasToString("spec.yaml:10:12 (/paths/~1pets/get/parameters/2/name)");
    }

    @Test
    void removesNodesThatMatchTwiceOrAreNested() {
        SpecTree tree = applied(
                "- {target: '$.tags[0, 2, 0]', remove: true}\n- {target: '$.paths[\"/pets\"]..*', remove: true}");
        assertThat(tree.root().path("tags")).hasToString("[\"b\"]");
        assertThat(tree.root().at("/paths/~1pets")).hasToString("{}");
    }

    @Test
    void copies() {
        SpecTree tree = applied(
                "- {target: $.paths, update: {/cats: {}}}\n- {target: \"$.paths['/cats']\", copy: \"$.paths['/pets']\"}\n"
                        + "- {target: \"$.paths['/pets']\", remove: true}");
        assertThat(tree.root().at("/paths/~1cats/get/parameters")).hasSize(3);
        assertThat(tree.location("/paths/~1cats/get/parameters/1"))
                .hasToString("spec.yaml:9:11 (/paths/~1pets/get/parameters/1)");
    }

    @Test
    void appliesOverlaysInOrder() {
        SpecTree tree = applied(
                "- {target: $.info, update: {x-step: 1}}", "- {target: '$[?@[\"x-step\"] == 1]', update: {x-step: 2}}");
        assertThat(tree.root().at("/info/x-step")).hasToString("2");
        assertThat(tree.location("/info/x-step")).hasToString("overlay.yaml:4:45 (/actions/0/update/x-step)");
        assertThat(tree.location("/info/title")).hasToString("spec.yaml:2:8 (/info/title)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{target: $, remove: true} | overlay.yaml:4:4 (/actions/0/target): error: the whole document cannot be removed; target something in it",
                "{target: $.info, update: x} | overlay.yaml:4:20 (/actions/0/update): error: the target $.info is an object, but this is a single value; give an object",
                "{target: $.openapi, update: [x]} | overlay.yaml:4:23 (/actions/0/update): error: the target $.openapi is a single value, but this is a list; give a single value",
                "`{target: '$.*', update: {}}` | overlay.yaml:4:4 (/actions/0/target): error: the target $.* matches objects, lists or values together; write an action for each kind",
                "{target: $, update: {info: {title: {}}}} | overlay.yaml:4:31 (/actions/0/update/info/title): error: 'title' has another type at spec.yaml:2:8 (/info/title); remove it there in an earlier action",
                "{target: $.info, copy: $.tags.*} | overlay.yaml:4:20 (/actions/0/copy): error: the path $.tags.* matches 3 nodes in spec.yaml; name the one node to copy",
                "{target: $.info, copy: $.tags} | overlay.yaml:4:20 (/actions/0/copy): error: the target $.info is an object, but this is a list; give an object",
                "{target: info, remove: true} | overlay.yaml:4:4 (/actions/0/target): error: 'info' is not a JSONPath (RFC 9535): a JSONPath starts with '$' at character 1",
                "{target: $.info, updates: {}} | overlay.yaml:4:20 (/actions/0/updates): error: 'updates' has no meaning here; known are copy, description, remove, target, update and names that start with x-",
                "{target: $.info, remove: yes} | overlay.yaml:4:20 (/actions/0/remove): error: 'remove' is true or false",
                "{target: $.info, update: {}, copy: $.info} | overlay.yaml:4:32 (/actions/0/copy): error: an action has 'update' or 'copy', not both; write two actions",
                "{update: {}} | overlay.yaml:4:3 (/actions/0): error: the action has no text 'target'; add a JSONPath such as $.info",
                "x | overlay.yaml:4:3 (/actions/0): error: an action is an object with a 'target'",
                "{target: $, x-callwright: {optinal: true}} | overlay.yaml:4:30 (/actions/0/x-callwright/optinal): error:"
                        + " x-callwright: unknown setting 'optinal'; did you mean 'optional'?",
                "{target: $, x-callwright: {optional: 'yes'}} | overlay.yaml:4:30 (/actions/0/x-callwright/optional): error:"
                        + " 'x-callwright.optional' must be true or false",
            })
    void reportsInvalidActions(String action, String problem) {
        assertThat(problems(overlay("1.1.0", "- " + action))).containsExactly(problem);
    }

    @Test
    void warnsOfATargetThatMatchesNothing() {
        Diagnostics diagnostics = new Diagnostics();
        SpecTree spec = load("spec.yaml", SPEC);

        SpecTree changed = new OverlayApplier(diagnostics)
                .apply(spec, List.of(overlay("1.0.0", "- {target: $.nothing, remove: true}")));

        assertThat(changed.root()).isEqualTo(spec.root());
        assertThat(diagnostics.all())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "overlay.yaml:4:4 (/actions/0/target): warning: the target $.nothing matches nothing in spec.yaml; correct"
                                + " it, remove the action, or give it 'x-callwright: {optional: true}' if the overlay serves other"
                                + " documents too");
    }

    @Test
    void doesNotWarnOfAnOptionalAction() {
        Diagnostics diagnostics = new Diagnostics();
        String actions = "- {target: $.nothing, x-callwright: {optional: true}, remove: true}\n"
                + "- {target: $.info, x-callwright: {optional: true}, update: {title: Cats}}";

        SpecTree changed =
                new OverlayApplier(diagnostics).apply(load("spec.yaml", SPEC), List.of(overlay("1.0.0", actions)));

        assertThat(changed.root().at("/info/title").textValue()).isEqualTo("Cats");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void reportsAllInvalidActions() {
        assertThat(problems(overlay("1.1.0", "- {target: $, remove: true}\n- {target: $.info, update: x}")))
                .hasSize(2);
    }

    @Test
    void appliesTheRulesOfTheOverlayVersion() {
        assertThat(problems(overlay("1.0.0", "- {target: $.info, copy: $.info}")))
                .containsExactly(
                        "overlay.yaml:4:20 (/actions/0/copy): error: 'copy' requires Overlay 1.1; write 'overlay: 1.1.0'");
        assertThat(problems(overlay("1.0.0", "- {target: $.info.title, update: x}")))
                .containsExactly(
                        "overlay.yaml:4:4 (/actions/0/target): error: the target $.info.title is a single value, which Overlay 1.0"
                                + " cannot change; write 'overlay: 1.1.0', or target the object around it");
        assertThat(problems(overlay("1.2.0", "- {target: $}")))
                .containsExactly(
                        "overlay.yaml:1:1 (/overlay): error: version \"1.2.0\" of 'overlay' is not supported; Callwright reads 1.0 and 1.1");
    }

    @Test
    void rejectsDocumentsThatAreNotOverlays() {
        assertThat(problems(load("o.yaml", SPEC)))
                .containsExactly(
                        "o.yaml:1:1: error: this is an OpenAPI document, not an overlay; an overlay starts with 'overlay: 1.0.0'");
        assertThat(problems(load("o.yaml", "a: 1")))
                .containsExactly(
                        "o.yaml:1:1: error: this is not an overlay: it has no member 'overlay' with a version such as 1.0.0");
        assertThat(problems(load("o.yaml", "overlay: 1.0.0\naction: []")))
                .containsExactly(
                        "o.yaml:1:1: error: an overlay has a text 'info.title'; add it",
                        "o.yaml:1:1: error: an overlay has a text 'info.version'; add it",
                        "o.yaml:2:1 (/action): error: 'action' has no meaning here; known are actions, extends, info, overlay and names"
                                + " that start with x-",
                        "o.yaml:1:1: error: an overlay has a list 'actions' with at least one action; add it");
    }
}

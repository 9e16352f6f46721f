package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Named;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventNormalizerTest {
    private static final String NAMES = "names: ['a.made', 'a.b.made', 'a.b.lost', 'c.made']";
    private static final String SCHEMAS = "schemas: {'a.': 'A', 'a.b.': 'B', 'c.': {}}";

    private static Named component(String name) {
        return new Named(new TypeId("/components/schemas/" + name));
    }

    private static TestApi api(String settings, OperationSelector selector) throws Exception {
        return TestApi.of(
                "components: {schemas: {A: {type: 'object', properties: {n: {type: 'integer'}}},"
                        + "B: {type: 'object', properties: {m: {type: 'integer'}}},"
                        + "topic: {type: 'string', enum: ['a.made', '*', 'a.b.made']},"
                        + "event: {'x-callwright': {events: {" + settings + "}}, type: 'object', properties: {"
                        + "type: {type: 'string'}, kind: {type: 'string', enum: ['a.x', 'a.b.x']},"
                        + "list: {type: 'array', items: {type: 'string'}},"
                        + "data: {type: 'object', properties: {object: {type: 'object'}}}}}}}",
                selector);
    }

    private static List<Alternative> alternatives(TestApi api) {
        EventObjects objects = api.model().webhooks().objects().orElseThrow();
        return ((UnionType) api.model().typesById().get(objects.union().id())).alternatives();
    }

    private static List<String> problems(TestApi api) {
        return api.warnings().stream()
                .map(each -> each.replaceFirst("^[^(]*\\([^)]*/events([^)]*)\\): ", "$1: "))
                .toList();
    }

    @Test
    void theLongestStartOfANameDecides() throws Exception {
        TestApi api = api("object: 'data.object', " + NAMES + ", " + SCHEMAS, OperationSelector.ALL);

        assertThat(api.model().webhooks().event()).contains(component("event"));
        assertThat(alternatives(api))
                .containsExactly(
                        new Alternative(component("A"), List.of("a.made")),
                        new Alternative(component("B"), List.of("a.b.made", "a.b.lost")),
                        new Alternative(new TypeRef.Any(), List.of("c.made")));
        assertThat(problems(api)).isEmpty();
    }

    @Test
    void namesAreFoundInTheDocument() throws Exception {
        String schemas = "schemas: {'a.': 'A', 'a.b.': 'B'}";
        TestApi selected = api(
                "object: 'data.object', names: '$.components.schemas.topic.enum[?@ != \"*\"]', " + schemas,
                OperationSelector.ALL);
        TestApi ofMember = api("type: 'kind', object: 'data.object', " + schemas, OperationSelector.ALL);

        assertThat(alternatives(selected))
                .containsExactly(
                        new Alternative(component("A"), List.of("a.made")),
                        new Alternative(component("B"), List.of("a.b.made")));
        assertThat(alternatives(ofMember))
                .containsExactly(
                        new Alternative(component("A"), List.of("a.x")),
                        new Alternative(component("B"), List.of("a.b.x")));
    }

    @Test
    void eventsThatAreNotSelectedKeepPlainObjects() throws Exception {
        TestApi api = api("object: 'data.object', " + NAMES + ", " + SCHEMAS, (id, path, tags) -> id.equals("a.made"));
        TestApi none = api("object: 'data.object', " + NAMES + ", " + SCHEMAS, (id, path, tags) -> false);

        assertThat(alternatives(api))
                .containsExactly(
                        new Alternative(component("A"), List.of("a.made")),
                        new Alternative(new TypeRef.Any(), List.of("a.b.made", "a.b.lost", "c.made")));
        assertThat(none.model().webhooks().objects()).isEmpty();
        assertThat(problems(api)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "object: 'data.object', names: ['a.made', 'd.made'], schemas: {'a.': 'A'} | /names/1: warning: no schema is set for the"
                        + " event 'd.made', so its object is read as the event's schema declares it; add the name or its start to"
                        + " x-callwright.events.schemas, with {} for any object",
                "object: 'data.object', names: ['a.made', 'd.1', 'd.2'], schemas: {'a.': 'A', 'd.': 'D'} | /schemas/d.: warning:"
                        + " x-callwright.events: 'D' is not in components.schemas, so these objects are read as the event's schema"
                        + " declares them; correct the name, or set {} for any object",
                "object: 'data.object', names: ['a.made'], schemas: {'a.': 'A', 'a.maed': 'B'} | /schemas/a.maed: warning:"
                        + " x-callwright.events: the name of no event starts with 'a.maed'; correct it or remove it",
                "object: 'data.thing', names: ['a.made'], schemas: {'a.': 'A'} | /object: error: x-callwright.events: 'data.thing' is"
                        + " not in the event's schema; set 'object' to the path of a member",
                "object: 'list.object', names: ['a.made'], schemas: {'a.': 'A'} | /object: error: x-callwright.events: 'list.object' is"
                        + " not in the event's schema; set 'object' to the path of a member",
                "object: 'data.object', type: 'topic', names: ['a.made'], schemas: {'a.': 'A'} | /type: error: x-callwright.events:"
                        + " 'topic' is not a member of the event's schema; set 'type' to the path of a member",
                "object: 'data.object', names: '$.nothing[*]', schemas: {'a.': 'A'} | /names: error: x-callwright.events: there are no"
                        + " names of events here; set 'names' to a list of them, or to the JSONPath of the texts in the document"
                        + " that are names",
                "object: 'data.object', schemas: {'a.': 7} | /schemas/a.: error: 'x-callwright.events.schemas.a.' is '7', but must be"
                        + " the name of a schema in components.schemas, or {}",
            })
    void settingsThatDoNotFitAreReported(String settings, String problem) throws Exception {
        TestApi api = api(settings, OperationSelector.ALL);

        assertThat(problems(api)).containsExactly(problem);
    }
}

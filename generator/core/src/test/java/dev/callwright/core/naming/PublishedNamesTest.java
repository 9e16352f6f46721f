package dev.callwright.core.naming;

import static dev.callwright.core.naming.NamedDocument.answering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.naming.lock.NamesLock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names lock keeps when a document changes. */
final class PublishedNamesTest {
    private static NamedDocument first(String document) {
        return NamedDocument.of(document, NamesLock.empty());
    }

    private static String query(String... parameters) {
        StringBuilder all = new StringBuilder();
        for (String name : parameters) {
            all.append(all.length() == 0 ? "" : ", ")
                    .append("{name: '" + name + "', in: query, schema: {type: string, enum: ['" + name + "_a', '" + name
                            + "_b']}}");
        }
        return "paths: {'/books': {get: {operationId: 'x', parameters: [" + all + "], responses: {'204': {}}}}}";
    }

    @Test
    void parametersAreKnownByName() {
        NamedDocument before = first(query("dir", "sort"));
        NamedDocument after = NamedDocument.of(query("order", "dir", "sort"), before.lock());
        assertThat(before.type("/paths/~1books/get/parameters/0/schema")).isEqualTo("BookListParams.Dir");
        assertThat(after.type("/paths/~1books/get/parameters/1/schema")).isEqualTo("BookListParams.Dir");
        assertThat(after.type("/paths/~1books/get/parameters/0/schema")).isEqualTo("BookListParams.Order");
        assertThat(after.changes()).isEmpty();
    }

    private static String union(String... alternatives) {
        StringBuilder all = new StringBuilder();
        for (String each : alternatives) {
            boolean isList = each.startsWith("[]");
            StringBuilder members = new StringBuilder();
            for (String member : each.replace("[]", "").split(" ")) {
                members.append(members.length() == 0 ? "" : ", ").append("'" + member + "': {type: string}");
            }
            String object = "{type: object, properties: {" + members + "}}";
            all.append(all.length() == 0 ? "" : ", ").append(isList ? "{type: array, items: " + object + "}" : object);
        }
        return answering("it: {type: object, properties: {un: {oneOf: [" + all + "]}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before | after | index of each earlier alternative in the union of today
                "c,d | e,c,d | 1,2",
                "c,d | d,c | 1,0",
                // The words of both change, because each has the first own member of the other.
                "a b,a c | a b,a c,b c | 0,1",
                "a b,a c | b c,a c,a b | 2,1",
                "a,b c,b d | a,b,b c,b d | 0,2,3",
                "c,d,f | d,f | -,0,1",
                // Lists are alternatives as well.
                "[]c,[]d | []e,[]c,[]d | 1,2",
                "[]c,[]d | []d,[]c | 1,0",
                "[]c,d | d,[]c | 1,0",
            })
    void alternativesAreKnownByWhatTheyAre(String before, String after, String indexes) {
        NamedDocument old = first(union(before.split(",")));
        NamedDocument now = NamedDocument.of(union(after.split(",")), old.lock());
        String pointer = "/components/schemas/it/properties/un/oneOf/";
        String[] places = indexes.split(",");
        for (int i = 0; i < places.length; i++) {
            if (!places[i].equals("-")) {
                String items = before.split(",")[i].startsWith("[]") ? "/items" : "";
                assertThat(now.type(pointer + places[i] + items)).isEqualTo(old.type(pointer + i + items));
            }
        }
        assertThat(now.changes()).hasSize(indexes.contains("-") ? 1 : 0);
    }

    @Test
    void inlineSchemasKeepTheirNamesWhenTheyBecomeComponents() {
        String inner =
                "{type: object, properties: {due: {type: string}, error: {type: object, properties: {code: {type: string}}}}}";
        NamedDocument before =
                first(answering("it: {type: object, properties: {needs: {type: array, items: " + inner + "}}}"));
        NamedDocument after = NamedDocument.of(
                answering(
                        "it: {type: object, properties: {needs: {type: array, items: {$ref: '#/components/schemas/needs'}}}}, needs: "
                                + inner),
                before.lock());
        assertThat(before.type("/components/schemas/it/properties/needs/items")).isEqualTo("It.Need");
        assertThat(after.type("/components/schemas/needs")).isEqualTo("It.Need");
        assertThat(after.type("/components/schemas/needs/properties/error")).isEqualTo("It.Need.Error");
        assertThat(after.changes()).isEmpty();
        // Also in the release after that, and on the way back.
        NamedDocument later = NamedDocument.of(
                answering(
                        "it: {type: object, properties: {needs: {type: array, items: {$ref: '#/components/schemas/needs'}}}}, needs: "
                                + inner),
                after.lock());
        assertThat(later.types()).isEqualTo(after.types());
        NamedDocument back = NamedDocument.of(
                answering("it: {type: object, properties: {needs: {type: array, items: " + inner + "}}}"),
                after.lock());
        assertThat(back.types()).isEqualTo(before.types());
        assertThat(back.changes()).isEmpty();
    }

    @Test
    void componentsKeepTheirNamesWhenTheyBecomeInline() {
        String inner = "{type: object, properties: {due: {type: string}}}";
        NamedDocument before = first(answering(
                "it: {type: object, properties: {needs: {$ref: '#/components/schemas/Needs'}}}, Needs: " + inner));
        NamedDocument after =
                NamedDocument.of(answering("it: {type: object, properties: {needs: " + inner + "}}"), before.lock());
        assertThat(after.type("/components/schemas/it/properties/needs")).isEqualTo("Needs");
        assertThat(after.changes()).isEmpty();
    }

    @Test
    void whatStandsInABodyKeepsItsNameWhenTheBodyBecomesInline() {
        String body = "{type: object, properties: {lg: {type: string, enum: [de, en]}}}";
        String path =
                "paths: {'/it': {post: {operationId: 'x', requestBody: {content: {application/x-www-form-urlencoded: {schema: ";
        String rest = "}}}, responses: {'204': {}}}}}";
        NamedDocument before = first(
                path + "{$ref: '#/components/schemas/Send'}" + rest + ", components: {schemas: {Send: " + body + "}}");
        NamedDocument after = NamedDocument.of(path + body + rest, before.lock());
        assertThat(before.type("/components/schemas/Send/properties/lg")).isEqualTo("SendLg");
        assertThat(after.type(
                        "/paths/~1it/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lg"))
                .isEqualTo("SendLg");
        assertThat(after.changes()).isEmpty();
    }

    @Test
    void aNestedNameStaysBesideAModelOfThatName() {
        String inline = "customer: {type: object, properties: {id: {type: string}}}";
        NamedDocument before = first(answering("it: {type: object, properties: {" + inline + "}}"));
        NamedDocument after = NamedDocument.of(
                answering(
                        "it: {type: object, properties: {" + inline
                                + ", other: {$ref: '#/components/schemas/customer'}}}, customer: {type: object, properties: {name: {type: string}}}"),
                before.lock());
        assertThat(after.type("/components/schemas/it/properties/customer")).isEqualTo("It.Customer");
        assertThat(after.type("/components/schemas/customer")).isEqualTo("Customer");
    }

    @Test
    void operationsKeepTheirResourceAndAction() {
        String verify = "'/books/{id}/verify': {post: {operationId: 'v', responses: {'204': {}}}}";
        NamedDocument before = first("paths: {" + verify + "}");
        NamedDocument after = NamedDocument.of(
                "paths: {" + verify
                        + ", '/books/{id}/verify/{step}': {get: {operationId: 'w', responses: {'204': {}}}}}",
                before.lock());
        assertThat(before.model().operation("v").orElseThrow().action()).isEqualTo("verify");
        assertThat(after.model().operation("v").orElseThrow().action()).isEqualTo("verify");
        assertThat(after.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: object, properties: {a: {type: string}}} | {type: string, enum: [a]} | 'It.Part' means another type now, at /components/schemas/it/part: it was 'object a' and is 'enum a'",
                "{type: object, properties: {a: {type: string}}} | {type: object, properties: {b: {type: string}}} | 'It.Part' means another type now, at /components/schemas/it/part: it was 'object a' and is 'object b'",
                "{type: object, properties: {a: {type: string}}} | {type: string} | 'It.Part' is gone, because the document has no /components/schemas/it/part any more",
                "{type: object, properties: {a: {type: string}}} | {type: object, properties: {a: {type: string}, b: {type: string}}} | ",
            })
    void reportsNamesThatChange(String before, String after, String change) {
        String head = "it: {type: object, properties: {id: {type: string}, part: ";
        NamedDocument old = first(answering(head + before + "}}"));
        NamedDocument now = NamedDocument.of(answering(head + after + "}}"), old.lock());
        assertThat(now.changes()).isEqualTo(change == null ? List.of() : List.of(change));
        // Once.
        assertThat(NamedDocument.of(answering(head + after + "}}"), now.lock()).changes())
                .isEmpty();
    }

    @Test
    void reportsAnOperationThatIsGoneOnce() {
        NamedDocument old = first(query("dir", "sort"));
        NamedDocument now = NamedDocument.of("paths: {}", old.lock());
        assertThat(now.changes()).containsExactly("'list' is gone, because the document has no GET /books any more");
    }

    @Test
    void reportsWhatAnExplicitNameReplaces() {
        NamedDocument old = first(
                answering("it: {type: object, properties: {in: {type: object, properties: {a: {type: string}}}}}"));
        NamedDocument now = NamedDocument.of(
                answering(
                        "it: {'x-callwright': {name: Thing}, type: object, properties: {in: {type: object, properties: {a: {type: string}}}}}"),
                old.lock());
        assertThat(now.types().values()).containsExactly("Thing", "Thing.In");
        assertThat(now.changes()).containsExactly("'It' is 'Thing' now, at /components/schemas/it");
    }

    @Test
    void keepsTheNamesOfServers() {
        String one = "{url: 'https://a.example/v1', description: 'Live'}";
        NamedDocument old = first("servers: [" + one + ", {url: 'https://b.example', description: 'Test'}]");
        NamedDocument now =
                NamedDocument.of("servers: [{url: 'https://a.example', description: 'Live'}, " + one + "]", old.lock());
        assertThat(old.names().java().server(old.model().servers().get(0))).isEqualTo("LIVE");
        assertThat(now.names().java().server(now.model().servers().get(1))).isEqualTo("LIVE");
        assertThat(now.names().typeScript().server(now.model().servers().get(1)))
                .isEqualTo("live");
        assertThat(now.changes())
                .containsExactly("'TEST' is gone, because the document has no https://b.example any more");
    }
}

package dev.callwright.core.diff.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputPointersTest {
    private static final JsonNode DOCUMENT = new SpecReader(new Diagnostics())
            .load(SpecSource.ofText("api.yaml", """
                    paths:
                      /a:
                        parameters: [{name: tenant, in: header}, {name: x, in: query}]
                        post:
                          parameters: [{name: x, in: header}, {$ref: '#/components/parameters/limit'}]
                          requestBody:
                            content:
                              text/plain: {schema: {type: string}}
                              application/json: {schema: {properties: {'a/b': {type: string}}}}
                    components: {parameters: {limit: {name: limit, in: query}}}
                    """))
            .root();

    @ParameterizedTest
    @CsvSource({
        "header:x, /paths/~1a/post/parameters/0",
        "query:x, /paths/~1a/parameters/1",
        "query:limit, /paths/~1a/post/parameters/1",
        "header:tenant, /paths/~1a/parameters/0",
        "query:other, /paths/~1a/post",
        "body, /paths/~1a/post/requestBody",
        "body:a/b, /paths/~1a/post/requestBody/content/application~1json/schema/properties/a~1b",
        "body:other, /paths/~1a/post/requestBody"
    })
    void findsInputs(String member, String pointer) {
        Place place = new Place(new Subject(Kind.INPUT, "a", member), "/paths/~1a/post");
        Change change = new Change(
                ChangeKind.INPUT_ADDED, Optional.empty(), Optional.of(place), "It is new.", Map.of(), List.of());
        assertThat(new InputPointers(DOCUMENT, DOCUMENT).of(change).after().map(Place::pointer))
                .contains(pointer);
    }
}

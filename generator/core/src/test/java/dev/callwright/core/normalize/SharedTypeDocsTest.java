package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type that serves several places says only what holds at all of them; the members say the rest. */
final class SharedTypeDocsTest {
    private static final String ALTERNATIVES =
            "anyOf: [{$ref: '#/components/schemas/person'}, {$ref: '#/components/schemas/firm'}]";
    private static final String NAMED =
            "type: 'object', properties: {n: {type: 'string'}}, 'x-callwright': {name: 'Party'}";

    @ParameterizedTest
    @CsvSource({
        "union, Who buys., Who sells., ''",
        "union, A party., A party., A party.",
        "named, Who buys., Who sells., ''",
        "named, A party., A party., A party."
    })
    void placesThatDifferDoNotDescribeTheirType(String kind, String buyer, String seller, String expected)
            throws Exception {
        String schema = kind.equals("union") ? ALTERNATIVES : NAMED;
        TestApi api = TestApi.answering("""
                {it: {type: 'object', properties: {
                  buyer: {description: '%s', %s}, seller: {description: '%s', %s}}},
                 person: {type: 'object', required: ['p'], properties: {p: {type: 'string'}}},
                 firm: {type: 'object', required: ['f'], properties: {f: {type: 'string'}}}}""".formatted(buyer, schema, seller, schema));

        assertThat(typeOf(api, "buyer").docs().description()).isEqualTo(expected);
        assertThat(typeOf(api, "seller")).isEqualTo(typeOf(api, "buyer"));
        assertThat(api.property("buyer").docs().description()).isEqualTo(buyer);
        assertThat(api.property("seller").docs().description()).isEqualTo(seller);
    }

    @Test
    void aComponentDescribesItselfForAllPlaces() throws Exception {
        TestApi api = TestApi.answering("""
                {it: {type: 'object', properties: {
                  buyer: {description: 'Who buys.', %1$s}, seller: {$ref: '#/components/schemas/party'}}},
                 party: {description: 'A party.', %1$s}}""".formatted(NAMED));

        assertThat(((ObjectType) typeOf(api, "buyer")).docs().description()).isEqualTo("A party.");
    }

    private static TypeDefinition typeOf(TestApi api, String property) {
        TypeRef.Named named = (TypeRef.Named) api.property(property).type();
        return api.type(named.id().pointer());
    }
}

package dev.callwright.core.source.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members that the specifications define for each kind of object, and the kinds of their values. */
final class DocumentKeys {
    /** A line per kind: {@code key=kind}, {@code key=[kind]} for lists, {@code key={kind}} for maps, {@code *} for all others. */
    private static final String OPENAPI = """
            document openapi $self info=info jsonSchemaDialect servers=[server] paths={pathItem} webhooks={pathItem} \
            components=components security tags=[tag] externalDocs=docs
            info title summary description termsOfService contact=contact license=license version
            contact name url email
            license name identifier url
            server url description name variables={variable}
            variable enum default description
            components schemas={schema} responses={response} parameters={parameter} examples={example} \
            requestBodies={body} headers={header} securitySchemes={scheme} links={link} callbacks={callback} \
            pathItems={pathItem} mediaTypes={media}
            pathItem $ref summary description get=operation put=operation post=operation delete=operation \
            options=operation head=operation patch=operation trace=operation query=operation \
            additionalOperations={operation} servers=[server] parameters=[parameter]
            operation tags summary description externalDocs=docs operationId parameters=[parameter] requestBody=body \
            responses=responses callbacks={callback} deprecated security servers=[server]
            docs description url
            parameter $ref name in description summary required deprecated allowEmptyValue style explode allowReserved \
            schema=schema example examples={example} content={media}
            body $ref summary description content={media} required
            media $ref schema=schema itemSchema=schema example examples={example} encoding={encoding} \
            prefixEncoding=[encoding] itemEncoding=encoding
            encoding contentType headers={header} style explode allowReserved encoding={encoding} \
            prefixEncoding=[encoding] itemEncoding=encoding
            responses default=response *=response
            response $ref summary description headers={header} content={media} links={link}
            callback *=pathItem
            example $ref summary description value externalValue dataValue serializedValue
            link $ref operationRef operationId parameters requestBody description server=server
            header $ref description summary required deprecated allowEmptyValue style explode allowReserved schema=schema \
            example examples={example} content={media}
            tag name summary description externalDocs=docs parent kind
            scheme $ref type description summary name in scheme bearerFormat flows=flows openIdConnectUrl \
            oauth2MetadataUrl deprecated
            flows implicit=flow password=flow clientCredentials=flow authorizationCode=flow deviceAuthorization=flow
            flow authorizationUrl tokenUrl refreshUrl scopes deviceAuthorizationUrl
            discriminator propertyName mapping defaultMapping
            xml name namespace prefix attribute wrapped nodeType
            schema $ref $schema $id $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs={schema} \
            definitions={schema} type format title description default example examples enum const deprecated nullable \
            readOnly writeOnly discriminator=discriminator xml=xml externalDocs=docs multipleOf maximum exclusiveMaximum \
            minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains \
            maxProperties minProperties required dependentRequired dependentSchemas={schema} properties={schema} \
            patternProperties={schema} additionalProperties=schema propertyNames=schema unevaluatedProperties=schema \
            items=schema prefixItems=[schema] contains=schema unevaluatedItems=schema additionalItems=schema \
            allOf=[schema] anyOf=[schema] oneOf=[schema] not=schema if=schema then=schema else=schema dependencies \
            contentEncoding contentMediaType contentSchema=schema
            """;

    private static final String SWAGGER = """
            document swagger info=info host basePath schemes consumes produces paths={pathItem} definitions={schema} \
            parameters={parameter} responses={response} securityDefinitions={scheme} security tags=[tag] externalDocs=docs
            info title description termsOfService contact=contact license=license version
            contact name url email
            license name url
            docs description url
            tag name description externalDocs=docs
            pathItem $ref get=operation put=operation post=operation delete=operation options=operation head=operation \
            patch=operation parameters=[parameter]
            operation tags summary description externalDocs=docs operationId consumes produces parameters=[parameter] \
            responses=responses schemes deprecated security
            parameter $ref name in description required schema=schema type format allowEmptyValue items=items \
            collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems \
            minItems uniqueItems enum multipleOf
            items type format items=items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum \
            maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf $ref
            responses default=response *=response
            response $ref description schema=schema headers={items} examples
            scheme type description name in flow authorizationUrl tokenUrl scopes
            xml name namespace prefix attribute wrapped
            schema $ref format title description default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum \
            maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum type \
            items=schema allOf=[schema] properties={schema} additionalProperties=schema discriminator readOnly xml=xml \
            externalDocs=docs example
            """;

    /** The kinds of OpenAPI 3, of all its versions: what only another version has is no misspelling. */
    static final DocumentKeys OF_OPENAPI = new DocumentKeys(OPENAPI);

    /** The kinds of Swagger 2.0. */
    static final DocumentKeys OF_SWAGGER = new DocumentKeys(SWAGGER);

    private static final String OTHERS = "*";

    private final Map<String, Map<String, Value>> kinds = new LinkedHashMap<>();

    private DocumentKeys(String table) {
        for (String line : table.lines().toList()) {
            String[] words = line.split(" +");
            Map<String, Value> keys = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                int equals = words[i].indexOf('=');
                keys.put(
                        equals < 0 ? words[i] : words[i].substring(0, equals),
                        Value.of(equals < 0 ? "" : words[i].substring(equals + 1)));
            }
            kinds.put(words[0], keys);
        }
    }

    /**
     * What a member holds.
     *
     * @param kind the kind of the object or objects; empty: values without a kind
     */
    record Value(String kind, Shape shape) {
        private static Value of(String text) {
            Shape shape = text.startsWith("[") ? Shape.LIST : text.startsWith("{") ? Shape.MAP : Shape.ONE;
            return new Value(shape == Shape.ONE ? text : text.substring(1, text.length() - 1), shape);
        }
    }

    /** How a member holds objects. */
    enum Shape {
        ONE,
        LIST,
        MAP
    }

    /** The members of a kind. */
    Map<String, Value> of(String kind) {
        Map<String, Value> keys = new LinkedHashMap<>(kinds.getOrDefault(kind, Map.of()));
        keys.remove(OTHERS);
        return keys;
    }

    /** What all members of a kind hold that have names of the author; empty: it has no such members. */
    Optional<Value> others(String kind) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(OTHERS));
    }
}

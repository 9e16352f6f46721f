package dev.callwright.cli;

/** Documents of tests. */
final class Documents {
    /** A document without a problem. */
    static final String PETS = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            servers: [{url: https://example.com}]
            paths:
              /pets/{pet}:
                get:
                  operationId: GetPet
                  tags: [pets]
                  parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}
            components:
              schemas:
                pet: {type: object, required: [name], properties: {name: {type: string}}}
            """;

    /** A document with a warning in line 16. */
    static final String LOSSY = PETS.replace("required: [name]", "required: [name, age]");

    /** A document with an error in line 13. */
    static final String BROKEN = PETS.replace("schemas/pet'", "schemas/cat'");

    private Documents() {}
}

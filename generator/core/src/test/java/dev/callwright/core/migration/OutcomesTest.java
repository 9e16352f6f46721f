package dev.callwright.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.ConfigurationImport;
import dev.callwright.core.ImportRequest;
import dev.callwright.core.Progress;
import dev.callwright.core.source.access.UrlCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each setting, one setting a row. */
final class OutcomesTest {
    private static final String TARGET = "targets: {typescript: {package_name: pets}}";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            groupId: com.example                              | groupId                  | KEPT  | java.groupId: com.example
            groupId: 'a b'                                    | groupId                  | LOST  | must be a Maven id
            artifactVersion: 1.0                              | artifactVersion          | KEPT  | java.version: 1.0
            npmName: x                                        | npmName                  | UNUSED| the generator java does not read it
            modelPackage: com.example.model                   | modelPackage             | KEPT  | com.example.model
            modelPackage: com.example.dto                     | modelPackage             | LOST  | com.example.dto.model
            apiPackage: com.example.api                       | apiPackage               | LOST  | imports of com.example.api change
            modelNameMappings: {pet: Animal}                  | modelNameMappings.pet    | KEPT  | $.components.schemas.pet
            modelNameMappings: {pet: '!'}                     | modelNameMappings.pet    | LOST  | must be a name
            modelNamePrefix: My                               | modelNamePrefix          | LOST  | --spec
            operationIdNameMappings: {getPet: fetch}          | operationIdNameMappings.getPet | KEPT | @.operationId == 'getPet'
            removeOperationIdPrefix: true                     | removeOperationIdPrefix  | LOST  | --spec
            nameMappings: {a: b}                              | nameMappings             | LOST  | members keep the names
            globalProperties: {apis: 'Pet,Store'}             | globalProperties.apis    | KEPT  | tags: Store
            globalProperties: {models: ''}                    | globalProperties.models  | UNUSED| the types are those
            openapiNormalizer: {FILTER: 'operationId: a'}     | openapiNormalizer.FILTER | KEPT  | operations: a
            openapiNormalizer: {FILTER: 'tag:pets'}           | openapiNormalizer.FILTER | KEPT  | tags: pets
            openapiNormalizer: {FILTER: 'path:/v1'}           | openapiNormalizer.FILTER | KEPT  | paths: /v1**
            serverVariables: {region: eu}                     | serverVariables.region   | KEPT  | variables['region']
            additionalProperties: 'groupId=com.a,library=x'   | additionalProperties     | LOST  | HTTP client
            licenseUrl: nowhere                               | licenseUrl               | LOST  | project.licenseUrl
            gitUserId: me                                     | gitUserId                | UNUSED| not read without gitUserId and gitRepoId
            hideGenerationTimestamp: true                     | hideGenerationTimestamp  | UNUSED| how OpenAPI Generator builds
            dateLibrary: joda                                 | dateLibrary              | LOST  | java.time
            """)
    void ofOpenapiGenerator(String option, String key, Outcome outcome, String message) throws IOException {
        assertOutcome(Tool.OPENAPI_GENERATOR, "generatorName: java\\n" + option, key, outcome, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            organization: {name: pets}                                    | organization.name                       | KEPT   | x-callwright.name: pets
            organization: {contact: a@b.example}                          | organization.contact                    | LOST   | project.issues
            edition: 2026-01-01                                           | edition                                 | UNUSED | a version of Stainless
            whatever: 1                                                   | whatever                                | LOST   | not known
            settings: {license: MIT}                                      | settings.license                        | KEPT   | project.license: MIT
            settings: {unwrap_response_fields: [data]}                    | settings.unwrap_response_fields         | LOST   | whole body
            client_settings: {idempotency: {header: K}}                   | client_settings.idempotency.header      | KEPT   | PATCH
            client_settings: {default_retries: {max_retries: 2}}          | client_settings.default_retries.max_retries | KEPT | retry twice
            client_settings: {default_retries: {max_retries: 5}}          | client_settings.default_retries.max_retries | LOST | maxRetries
            client_settings: {default_timeout: 1000}                      | client_settings.default_timeout         | LOST   | timeout
            client_settings: {opts: {a: {send_in_header: X-A}}}           | client_settings.opts.a                  | KEPT   | X-A
            client_settings: {opts: {k: {auth: {}, read_env: KEY}}}       | client_settings.opts.k.read_env         | KEPT   | apiKeyVariable: KEY
            client_settings: {opts: {u: {auth: {role: username}}}}        | client_settings.opts.u                  | LOST   | user name and password
            environments: {production: 'https://a.example'}               | environments                            | KEPT   | https://a.example
            environments: {production: 'https://{r}.example'}             | environments                            | CHECK  | those of the document
            security: [{a: []}]                                           | security                                | KEPT   | security
            errors: {message_property: error.text}                        | errors                                  | CHECK  | Exception
            query_settings: {array_format: comma}                         | query_settings.array_format             | LOST   | style and explode
            unspecified_endpoints: [get /x]                               | unspecified_endpoints.0                 | KEPT   | removes $.paths['/x'].get
            resources: {$client: {methods: {ping: get /ping}}}            | resources.$client.methods.ping          | CHECK  | of a resource here
            resources: {a: {methods: {get: {endpoint: get /a, skip: true}}}} | resources.a.methods.get              | KEPT   | the overlay removes
            resources: {a: {methods: {get: {type: alias, to: b}}}}        | resources.a.methods.get                 | LOST   | no method of an endpoint
            resources: {a: {methods: {l: {endpoint: get /a, paginated: false}}}} | resources.a.methods.l.paginated  | KEPT   | none
            resources: {a: {methods: {l: {endpoint: get /a, paginated: no_such}}}} | resources.a.methods.l.paginated | LOST  | no counterpart
            resources: {a: {models: {b: {type: alias, to: c}}}}           | resources.a.models.b                    | LOST   | one name
            pagination: [{name: f, type: fake_page}]                      | pagination.0                            | LOST   | loop by hand
            targets: {go: {package_name: p}, node: {package_name: p}}     | targets.go                              | OTHER  | Java and TypeScript
            targets: {java: {reverse_domain: com.a}}                      | targets.java.reverse_domain             | CHECK  | java.package
            """)
    void ofStainless(String setting, String key, Outcome outcome, String message) throws IOException {
        String more = setting.startsWith("targets") ? "" : "\\n" + TARGET;
        assertOutcome(Tool.STAINLESS, setting + more, key, outcome, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x-fern-idempotency-headers: [{header: K}]                          | x-fern-idempotency-headers                | CHECK | random key
            x-fern-global-headers: [{header: X-A, name: a}]                    | x-fern-global-headers                     | KEPT  | X-A
            x-fern-version: {header: X-V, default: '1'}                        | x-fern-version                            | KEPT  | X-V
            x-fern-base-path: /v1                                              | x-fern-base-path                          | LOST  | servers
            paths: {/a: {get: {x-fern-sdk-group-name: [a, b]}}}                | paths./a.get.x-fern-sdk-group-name        | KEPT  | a.b
            paths: {/a: {get: {x-fern-sdk-method-name: fetch}}}                | paths./a.get.x-fern-sdk-method-name       | KEPT  | fetch
            paths: {/a: {get: {x-fern-pagination: false}}}                     | paths./a.get.x-fern-pagination            | KEPT  | none
            paths: {/a: {get: {x-fern-pagination: {next_uri: $response.n, results: $response.d}}}} | paths./a.get.x-fern-pagination | KEPT | "kind":"url"
            paths: {/a: {get: {x-fern-pagination: {offset: $request.p, results: $response}}}} | paths./a.get.x-fern-pagination | CHECK | the first page is 1
            paths: {/a: {get: {x-fern-pagination: {cursor: $request.a.b, results: $response}}}} | paths./a.get.x-fern-pagination | LOST | loop by hand
            paths: {/a: {get: {x-fern-ignore: true}}}                          | paths./a.get.x-fern-ignore                | KEPT  | the overlay removes
            paths: {/a: {get: {x-fern-streaming: {terminator: END}}}}          | paths./a.get.x-fern-streaming             | KEPT  | END
            paths: {/a: {get: {x-fern-retries: {disabled: true}}}}             | paths./a.get.x-fern-retries               | LOST  | maxRetries(0)
            paths: {/a: {get: {x-fern-availability: deprecated}}}              | paths./a.get.x-fern-availability          | KEPT  | deprecated: true
            paths: {/a: {get: {x-fern-new: 1}}}                                | paths./a.get.x-fern-new                   | LOST  | not known
            paths: {/a: {get: {parameters: [{name: q, in: query, x-fern-parameter-name: z}]}}} | paths./a.get.parameters.0.x-fern-parameter-name | LOST | parameters keep
            components: {schemas: {a: {x-fern-type-name: B}}}                  | components.schemas.a.x-fern-type-name     | KEPT  | B
            components: {schemas: {a: {properties: {b: {x-fern-property-name: c}}}}} | components.schemas.a.properties.b.x-fern-property-name | LOST | members keep
            components: {schemas: {a: {x-fern-enum: {b: {name: C}}}}}          | components.schemas.a.x-fern-enum          | LOST  | --spec
            components: {schemas: {a: {enum: [b], x-fern-enum: {b: {name: C}}}}} | components.schemas.a.x-fern-enum        | KEPT  | C
            components: {schemas: {a: {oneOf: [{x-fern-type-name: B}]}}}       | components.schemas.a.oneOf.0.x-fern-type-name | KEPT | $.components.schemas.a.oneOf[0]
            components: {schemas: {a: {description: B}}}                       | components.schemas.a.description          | KEPT  | B
            components: {schemas: {a: {required: [b]}}}                        | components.schemas.a.required             | LOST  | appends to lists
            components: {securitySchemes: {a: {x-fern-bearer: {env: KEY}}}}    | components.securitySchemes.a.x-fern-bearer | KEPT | apiKeyVariable: KEY
            """)
    void ofFern(String setting, String key, Outcome outcome, String message) throws IOException {
        String global = "x-fern-global-headers";
        String more = setting.startsWith(global) ? "" : "\\n" + global + ": [{header: X-Z, name: z}]";
        assertOutcome(Tool.FERN, setting + more, key, outcome, message);
    }

    private void assertOutcome(Tool tool, String text, String key, Outcome outcome, String message) throws IOException {
        Path file = temp.resolve("config.yaml");
        Files.writeString(file, text.replace("\\n", "\n"));
        ConfigurationImport made = ConfigurationImport.of(
                new ImportRequest(tool, file, Optional.empty(), temp, UrlCache.none()), Progress.SILENT);

        assertThat(made.findings())
                .filteredOn(each -> each.origin().key().equals(key))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.outcome()).isEqualTo(outcome);
                    assertThat(found.message()).contains(message);
                    assertThat(found.origin().location().line()).isPositive();
                });
    }
}

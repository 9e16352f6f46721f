package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What callers of a package see: results, alternatives, errors, operations by id, and calls the document lacks. */
@Timeout(300)
final class CallSurfaceTest {
    static final List<String> COMPILERS = TypeScriptCompilation.COMPILERS;

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            x-callwright: {expandableMarker: x-expands, expandParameter: with}
            servers: [{url: https://api.example.com}]
            security: [{key: []}]
            paths:
              /customers/{customer}:
                parameters: [{name: customer, in: path, required: true, schema: {type: string}}]
                get:
                  operationId: GetCustomer
                  parameters: [{$ref: '#/components/parameters/with'}]
                  responses:
                    '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/found'}}}}
                    '204': {description: None.}
                    default: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/failure'}}}}
                post:
                  operationId: PostCustomer
                  requestBody:
                    content:
                      application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/source'}}
                  responses:
                    '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/source'}}}}
              /customers:
                get:
                  operationId: customers
                  parameters:
                    - {$ref: '#/components/parameters/with'}
                    - {name: cursor, in: query, schema: {type: string}}
                  x-callwright: {pagination: {kind: cursor, items: data, next: next, parameter: cursor}}
                  responses:
                    '200':
                      description: Some.
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [data]
                            properties:
                              data: {type: array, items: {$ref: '#/components/schemas/customer'}}
                              next: {type: [string, 'null']}
            components:
              securitySchemes: {key: {type: http, scheme: bearer}}
              parameters:
                with: {name: with, in: query, schema: {type: array, items: {type: string}}}
              schemas:
                found:
                  anyOf: [{$ref: '#/components/schemas/customer'}, {$ref: '#/components/schemas/deleted_customer'}]
                customer:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    email: {type: string}
                    address: {type: object, properties: {city: {type: string}}}
                    partner:
                      anyOf: [{type: string}, {$ref: '#/components/schemas/customer'}]
                      x-expands: {oneOf: [{$ref: '#/components/schemas/customer'}]}
                deleted_customer:
                  type: object
                  required: [id, deleted]
                  properties: {id: {type: string}, deleted: {type: boolean, enum: [true]}}
                source:
                  oneOf: [{$ref: '#/components/schemas/card'}, {$ref: '#/components/schemas/bank'}]
                card: {type: object, properties: {number: {type: string}}}
                bank: {type: object, properties: {iban: {type: string}}}
                failure:
                  type: object
                  required: [error]
                  properties: {error: {type: object, required: [code], properties: {code: {type: string}}}}
            """;

    private static final String USAGE = """
            import shop, { ApiError, Caller, NotFoundError, createShopClient, getCustomer, shopSettings } from 'shop';
            import type { Customer, Result, ShopClient } from 'shop';

            export async function use(client: ShopClient, fields: string[]): Promise<unknown> {
              const found = await client.customers.retrieve('c');
              if (found === undefined || found.deleted) {
                return found?.id;
              }
              const plain: Result<Customer, never> = found;
              const customer: Customer = plain;
              const city: string | undefined = found.address?.city;
              const partner: string | undefined = found.partner;
              const expanded = await client.customers.retrieve('c', { with: ['partner.partner'] });
              const email: string | undefined = expanded?.partner?.partner?.email;
              const dynamic = await client.customers.retrieve('c', { with: fields });
              // @ts-expect-error: it may be an id
              void dynamic?.partner?.email;

              const byId = await shop.operations.getcustomer({ customer: 'c', with: ['partner'] });
              const name: string | undefined = byId?.partner?.email;
              const called = await client.call(getCustomer, { customer: 'c', with: ['partner'] });
              const same: string | undefined = called?.partner?.email;
              const one = new Caller(shopSettings).call(getCustomer, { customer: 'c' });
              const id: string | undefined = (await one)?.id;
              // @ts-expect-error: the argument is missing
              void client.operations.getcustomer({});

              const list = client.operations.customers({ with: ['data.partner'] });
              for await (const each of list) {
                const text: string | undefined = each.partner?.email;
                void text;
              }
              const [first] = await list.autoPagingToArray({ limit: 10 });
              const firstPartner: string | undefined = first?.partner?.id;
              const [second] = (await list).data;
              const secondPartner: string | undefined = second?.partner?.id;
              // A value that is both, for requests may have the members of several alternatives.
              await client.customers.update('c', { body: { number: '1', iban: 'x' } });
              const raw = await createShopClient().request<{ id: string }>('POST', '/new', { body: { a: 1 } });
              return [customer, city, partner, email, name, same, id, firstPartner, secondPartner, raw.id];
            }

            export function codeOf(error: unknown): string | undefined {
              if (error instanceof NotFoundError) {
                return error.error?.error.code;
              }
              // @ts-expect-error: no such member
              return error instanceof ApiError ? error.error?.error.code : error.code;
            }
            """;

    private static final String CALLS = """
            import assert from 'node:assert';
            import shop, { createShopClient } from './dist/esm/index.js';

            const sent = [];
            const fetch = async (url, init) => {
              sent.push(`${init.method} ${url} ${init.headers.get('User-Agent')} ${init.body ?? ''}`);
              return Response.json({ id: 'c', data: [] });
            };
            const client = createShopClient({ apiKey: 'k', fetch });
            await client.operations.getcustomer({ customer: 'a/b', with: ['partner'] });
            await client.operations.customers();
            await client.request('POST', '/new', { body: { a: { b: 1 } } });
            const agent = 'shop/0.1.0';
            assert.deepEqual(sent, [
              `GET https://api.example.com/customers/a%2Fb?with=partner ${agent} `,
              `GET https://api.example.com/customers ${agent} `,
              `POST https://api.example.com/new ${agent} a%5Bb%5D=1`,
            ]);
            assert.equal(client.operations, client.operations);
            """;

    private static final String ON_CLIENT = """
            assert.equal((await client.getcustomer({ customer: 'x' })).id, 'c');
            assert.equal(typeof shop.getcustomers, 'function');
            """;

    private static final String NOT_ON_CLIENT = """
            assert.equal(client.getcustomer, undefined);
            """;

    @TempDir
    private Path folder;

    private Path spec = Path.of("");

    @BeforeEach
    void write() throws IOException {
        spec = Files.writeString(folder.resolve("shop.yaml"), SPEC);
    }

    private Generation generate(String operationIds) {
        return Generation.of(
                spec,
                Settings.builder()
                        .set(Setting.TYPESCRIPT_OPERATION_IDS, List.of(operationIds))
                        .set(Setting.TYPESCRIPT_PACKAGE_NAME, List.of("shop"))
                        .build());
    }

    @ParameterizedTest
    @FieldSource("COMPILERS")
    void resultsAlternativesAndErrorsAreTyped(String compiler) throws Exception {
        List<GeneratedFile> files = new ArrayList<>(generate("operations").files());
        files.add(new GeneratedFile("usage/usage.ts", USAGE));
        Path output = folder.resolve("output");
        TypeScriptCompilation.write(files, output);
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, output, "shop"))
                .isEmpty();
    }

    @Test
    void operationsByIdAreCalled() throws Exception {
        assertThat(run("operations", CALLS + NOT_ON_CLIENT)).isEmpty();
    }

    @Test
    void operationsByIdAreMethodsOfTheClientIfTheSettingSaysSo() throws Exception {
        assertThat(run("client", CALLS.replace("operations.customers", "operations.getcustomers") + ON_CLIENT))
                .isEmpty();
    }

    private String run(String operationIds, String calls) throws IOException, InterruptedException {
        List<GeneratedFile> files = new ArrayList<>(generate(operationIds).files());
        files.add(new GeneratedFile("typescript/calls.mjs", calls));
        Path output = folder.resolve("output");
        TypeScriptCompilation.write(files, output);
        assertThat(TypeScriptCompilation.emit(output.resolve("typescript"))).isEmpty();
        Process process = new ProcessBuilder(
                        "node", output.resolve("typescript/calls.mjs").toString())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return text;
    }

    @Test
    void snippetsHaveTheFormOfTheSetting() {
        assertThat(snippet("operations")).contains("const found = await shop.customers.retrieve('customer_123');");
        assertThat(snippet("client")).contains("const found = await shop.getcustomer({ customer: 'customer_123' });");
    }

    private String snippet(String operationIds) {
        return generate(operationIds).files().stream()
                .filter(file -> file.path().equals("snippets/GetCustomer/minimal.ts"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    void generatedCodeHasNoCasts() {
        Pattern cast = Pattern.compile("[\\w)\\]}] as (?!const\\b)[A-Za-z{(]");
        assertThat(generate("client").withoutRuntimes())
                .filteredOn(file -> file.path().startsWith("typescript/src/"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.content().replaceAll("(?m)^ *(//|/?\\*).*$", ""))
                        .doesNotContainPattern(cast));
    }
}

package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.input;
import static dev.callwright.core.emit.typescript.SampleApi.object;
import static dev.callwright.core.emit.typescript.SampleApi.operation;
import static dev.callwright.core.emit.typescript.SampleApi.ref;
import static dev.callwright.core.emit.typescript.SampleApi.required;
import static dev.callwright.core.emit.typescript.SampleApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceModuleTest {
    private static final TypeDefinition THING = object("thing", Usage.OUTPUT, required("id", TEXT));

    private static final Operation RETRIEVE = operation(
            "GET",
            "/things/{thing}",
            "retrieve",
            List.of(
                    input("thing", Location.PATH, value(TEXT, true)),
                    input("expand", Location.QUERY, value(TEXT, false)),
                    input("X-Mode", Location.HEADER, value(TEXT, false))),
            ref("thing"));

    private static final Operation CREATE = operation(
            "POST", "/things", "create", List.of(input("name", Location.BODY, value(TEXT, true))), ref("thing"));

    private static final Operation PING = operation("POST", "/things/ping", "ping", List.of(), SampleApi.ANY);

    @Test
    void writesParamsDescriptorAndClass() {
        Resource part = new Resource(List.of("things", "client"), List.of(), List.of());
        Resource things = new Resource(List.of("things"), List.of(RETRIEVE), List.of(part));
        ApiModel api = SampleApi.api(List.of(things), List.of(THING));
        assertThat(SampleApi.source(api, "src/resources/things.ts")).isEqualTo("""
                import { headerParameters, readJson } from '../core/index.js';
                import type { ApiClient, ApiPromise, Operation, RequestOptions } from '../core/index.js';
                import type { Thing } from '../models/thing.js';

                export interface ThingRetrieveParams {
                  expand?: string;
                  'X-Mode'?: string;
                }

                /** `GET /things/{thing}` */
                export const getThingsThing: Operation<{ thing: string } & ThingRetrieveParams, Thing> = {
                  id: 'get_things_thing_',
                  method: 'GET',
                  path: '/things/{thing}',
                  pathParams: { thing: {} },
                  query: { expand: {} },
                  headers: { 'X-Mode': {} },
                  writeHeaders: headerParameters,
                  response: readJson,
                  accept: 'application/json',
                  security: [['key']],
                };

                export class Things {
                  readonly #client: ApiClient;
                  #client_: ThingsClient | undefined;

                  constructor(client: ApiClient) {
                    this.#client = client;
                  }

                  get client(): ThingsClient {
                    return (this.#client_ ??= new ThingsClient(this.#client));
                  }

                  /** `GET /things/{thing}` */
                  retrieve(thing: string, params?: ThingRetrieveParams, options?: RequestOptions): ApiPromise<Thing> {
                    return this.#client.call(getThingsThing, { ...params, thing }, options);
                  }
                }

                export class ThingsClient {
                  readonly #client: ApiClient;

                  constructor(client: ApiClient) {
                    this.#client = client;
                  }
                }
                """);
    }

    @Test
    void asksForParamsOnlyWhenOneIsRequired() {
        String source = SampleApi.source(SampleApi.api(List.of(CREATE, PING), THING), "src/resources/things.ts");
        assertThat(source)
                .contains("create(params: ThingCreateParams, options?: RequestOptions): ApiPromise<Thing> {\n"
                        + "    return this.#client.call(postThings, params, options);")
                .contains("ping(options?: RequestOptions): ApiPromise<unknown> {\n"
                        + "    return this.#client.call(postThingsPing, {}, options);")
                .contains(": Operation<Record<string, never>, unknown> = {");
    }

    @Test
    void documentsPathParameters() {
        Input id = input("id", Location.PATH, SampleApi.documented(TEXT, "The {id}\nof it.", "1", false));
        Operation described = operation("GET", "/things/{id}", "retrieve", List.of(id), TEXT);
        assertThat(SampleApi.source(SampleApi.api(List.of(described)), "src/resources/things.ts"))
                .contains("""
                  /**
                   * `GET /things/{id}`
                   *
                   * @param id - The \\{id\\} of it.
                   */
                  retrieve(id: string, options?: RequestOptions): ApiPromise<string> {
                """);
    }

    @Test
    void listsEveryOperationUnderItsId() {
        String source = SampleApi.source(SampleApi.api(List.of(RETRIEVE, CREATE, PING), THING), "src/operations.ts");
        assertThat(source)
                .contains("  get_things_thing_(args: { thing: string } & ThingRetrieveParams,"
                        + " options?: RequestOptions): ApiPromise<Thing> {\n"
                        + "    return this.#client.call(getThingsThing, args, options);")
                .contains(
                        "  post_things_ping(args?: Record<string, never>, options?: RequestOptions)"
                                + ": ApiPromise<unknown> {\n    return this.#client.call(postThingsPing, args ?? {}, options);");
    }

    @Test
    void breaksLinesThatAreTooLong() {
        List<Input> inputs = List.of(
                input("azure_subscription_identifier", Location.PATH, value(TEXT, true)),
                input("resource_group_identifier", Location.PATH, value(TEXT, true)),
                input("virtual_network_gateway_identifier", Location.PATH, value(TEXT, true)),
                input("expand", Location.QUERY, value(TEXT, false)));
        Operation deep = operation("GET", "/" + "x".repeat(40), "retrieve", inputs, ref("thing"));
        Resource child = new Resource(
                List.of("virtual networks of a subscription", "bgp peer routing tables"), List.of(), List.of());
        Resource parent = new Resource(List.of("virtual networks of a subscription"), List.of(deep), List.of(child));
        ApiModel api = SampleApi.api(List.of(parent), List.of(THING));
        String module = SampleApi.source(api, "src/resources/virtual-networks-of-a-subscription.ts");
        String operations = SampleApi.source(api, "src/operations.ts");
        assertThat((module + operations).lines()).allMatch(line -> line.length() <= 120);
        assertThat(module).contains("""
                Operation<
                  {
                    azure_subscription_identifier: string;
                    resource_group_identifier: string;
                    virtual_network_gateway_identifier: string;
                  } & ThingRetrieveParams,
                  Thing
                >""").contains("""
                        {
                          ...params,
                          azure_subscription_identifier,
                          resource_group_identifier,
                          virtual_network_gateway_identifier,
                        },
                        options,
                      );
                """.indent(-2)).contains(" ??=\n      new VirtualNetworks");
        assertThat(operations).contains("""
                    args: {
                      azure_subscription_identifier: string;
                      resource_group_identifier: string;
                      virtual_network_gateway_identifier: string;
                    } & ThingRetrieveParams,
                    options?: RequestOptions,
                """);
    }
}

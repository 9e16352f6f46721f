package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that are declared in other types and in params. */
final class NamespacesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            servers: [{url: https://shop.example}]
            paths:
              /orders:
                post:
                  operationId: CreateOrder
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [shipping]
                          properties:
                            shipping:
                              type: object
                              required: [address, carrier]
                              properties:
                                address: {type: object, properties: {city: {type: string, description: The city.}}}
                                carrier: {type: string, enum: [post, van]}
                            gift: {$ref: '#/components/schemas/Gift'}
                  responses:
                    '200':
                      description: The order.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
            components:
              schemas:
                Gift: {type: object, properties: {note: {type: string}}}
                Order:
                  type: object
                  required: [id, lines]
                  properties:
                    id: {type: string}
                    gift: {$ref: '#/components/schemas/Gift'}
                    lines:
                      type: array
                      items:
                        type: object
                        required: [price]
                        properties:
                          price:
                            oneOf:
                            - type: object
                              required: [kind, amount]
                              properties: {kind: {const: fixed}, amount: {type: number}}
                            - type: object
                              required: [kind, parts]
                              properties:
                                kind: {const: split}
                                parts: {type: array, items: {type: object, properties: {share: {type: number}}}}
            """;

    private static final String USAGE = """
            import { createShopClient } from '@local/shop';
            import type { Order, OrderCreateParams } from '@local/shop';

            const address: OrderCreateParams.Shipping.Address = { city: 'Oslo' };
            const shipping: OrderCreateParams.Shipping = { address, carrier: 'van' };
            export async function first(): Promise<Order.Line.Price | undefined> {
              const order: Order = await createShopClient().orders.create({ shipping });
              const line: Order.Line | undefined = order.lines[0];
              return line?.price;
            }
            """;

    @TempDir
    private static Path folder;

    private static List<GeneratedFile> files = List.of();

    @BeforeAll
    static void generate() throws Exception {
        Path spec = Files.writeString(folder.resolve("spec.yaml"), SPEC);
        files = Generation.of(spec).files();
        Path usage = folder.resolve("out/usage");
        TypeScriptCompilation.write(files, folder.resolve("out"));
        Files.createDirectories(usage);
        Files.writeString(usage.resolve("use.ts"), USAGE);
    }

    @Test
    void declaresTheTypesOfParamsInTheirNamespace() {
        assertThat(source("resources/orders"))
                .contains("""
                export interface OrderCreateParams {
                  shipping: OrderCreateParams.Shipping;
                  gift?: Gift;
                }

                export declare namespace OrderCreateParams {
                  export interface Shipping {
                    address: Shipping.Address;
                    carrier: Shipping.Carrier;
                  }

                  export namespace Shipping {
                    export interface Address {
                      /** The city. */
                      city?: string;
                    }

                    export type Carrier = Open<'post' | 'van'>;
                  }
                }

                /** `POST /orders` */
                """)
                .contains("import type { Gift } from '../models/gift.js';\n");
    }

    @Test
    void declaresTheTypesOfModelsInTheirNamespace() {
        assertThat(source("models/order")).isEqualTo("""
                // Generated by Callwright. Changes here are lost when it runs again.

                import type { OneOf } from '../core/index.js';
                import type { Gift } from './gift.js';

                export interface Order {
                  id: string;
                  gift?: Gift;
                  lines: Array<Order.Line>;
                }

                export declare namespace Order {
                  export interface Line {
                    price: Line.Price;
                  }

                  export namespace Line {
                    export type Price = OneOf<Price.Fixed | Price.Split>;

                    export namespace Price {
                      export interface Fixed {
                        kind: 'fixed';
                        amount: number;
                      }

                      export interface Split {
                        kind: 'split';
                        parts: Array<Split.Part>;
                      }

                      export namespace Split {
                        export interface Part {
                          share?: number;
                        }
                      }
                    }
                  }
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void compiles(String compiler) throws Exception {
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, folder.resolve("out"), "@local/shop"))
                .isEmpty();
    }

    static List<String> compilers() {
        return TypeScriptCompilation.COMPILERS;
    }

    private static String source(String module) {
        return files.stream()
                .filter(file -> file.path().equals("typescript/src/" + module + ".ts"))
                .findFirst()
                .orElseThrow()
                .content();
    }
}

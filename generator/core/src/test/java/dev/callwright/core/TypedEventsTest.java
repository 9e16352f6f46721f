package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In TypeScript the type of an event decides about the type of its object, and the class of an error about its body. */
final class TypedEventsTest {
    // A line below @ts-expect-error must not compile, and tsc says so if it does.
    private static final String USER = """
            import { HooksWebhooks } from '@local/hooks';
            import type { Card, Customer, Event, UnknownEvent } from '@local/hooks';

            function told(event: Event): string {
              // @ts-expect-error the object is of no type before the event's is known
              event.data.object.email;
              // @ts-expect-error a mistyped name
              if (event.type === 'customer.craeted') {
                return 'never';
              }
              switch (event.type) {
                case 'customer.created':
                case 'customer.deleted': {
                  const customer: Customer = event.data.object;
                  // @ts-expect-error a customer has no last4
                  customer.last4;
                  return `customer ${customer.email}`;
                }
                case 'customer.source.added':
                  return 'last4' in event.data.object ? `card ${event.data.object.last4}` : `iban ${event.data.object.iban}`;
                // @ts-expect-error a mistyped name
                case 'customer.source.add':
                  return 'never';
                case 'customer.plan.changed':
                  return `plan ${event.data.object.level}`;
                case 'ping':
                  return `ping ${JSON.stringify(event.data.object)}`;
                default: {
                  const unknown: UnknownEvent = event;
                  const name: string = unknown.type;
                  const object: Record<string, unknown> = unknown.data.object;
                  return `${name} ${object['id']} ${HooksWebhooks.isUnknown(event)}`;
                }
              }
            }

            function guarded(event: Event): string {
              if (HooksWebhooks.isUnknown(event)) {
                return `unknown ${event.type} ${event.data.object['id']}`;
              }
              const name: keyof Event.EventObject = event.type;
              return `known ${name}`;
            }

            function ofOne(event: Extract<Event, { type: 'customer.created' }>): string {
              return event.data.object.id;
            }

            const webhooks = new HooksWebhooks({ secret: 'secret' });

            async function received(type: string, object: unknown): Promise<Event> {
              const body = JSON.stringify({ id: 'e', type, data: { object } });
              return webhooks.parse(body, await webhooks.sign(body));
            }

            const card: Card = { last4: '4242' };
            const created = await received('customer.created', { id: 'c', email: 'm' });
            const events = [
              created,
              await received('customer.source.added', card),
              await received('customer.plan.changed', { level: 2 }),
              await received('ping', {}),
              await received('customer.renamed', { id: 'c' }),
            ];
            const lines = events.flatMap((event) => [told(event), guarded(event)]);
            if (created.type === 'customer.created') {
              lines.push(ofOne(created));
            }
            process.stdout.write(lines.join('\\n'));
            """;

    private static final String CATCHER = """
            import { ApiError, CardError } from '@local/kinds';

            export function told(error: unknown): string {
              if (error instanceof CardError) {
                const code: string | undefined = error.code;
                // @ts-expect-error the body has no such member
                error.error.error.declined;
                return `${code} ${error.error.error.decline}`;
              }
              return error instanceof ApiError ? (error.type ?? '') : '';
            }
            """;

    @TempDir
    private Path folder;

    private void write(String goldenCase, String program) throws Exception {
        Path golden = Path.of("src/test/golden/good", goldenCase, "spec.yaml");
        TypeScriptCompilation.write(Generation.of(golden).files(), folder);
        Files.writeString(
                folder.resolve("snippets/user.ts"),
                "declare const process: { stdout: { write(text: string): void } };\n" + program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"typescript", "ts60", "ts70"})
    void namesThatAreNotListedDoNotCompile(String compiler) throws Exception {
        write("event-objects", USER);

        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, folder, "@local/hooks"))
                .isEmpty();
    }

    @Test
    void theBodyOfAnErrorOfAKindIsTyped() throws Exception {
        write("errors", CATCHER);

        assertThat(TypeScriptCompilation.checkWithSnippets("ts70", folder, "@local/kinds"))
                .isEmpty();
    }

    @Test
    void unknownEventsKeepTheirObjectAsJson() throws Exception {
        write("event-objects", USER);
        Path compiled = TypeScriptCompilation.emitWithSnippets(folder, "@local/hooks");
        Process node = new ProcessBuilder("node", compiled.resolve("user.js").toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "customer m",
                        "known customer.created",
                        "card 4242",
                        "known customer.source.added",
                        "plan 2",
                        "known customer.plan.changed",
                        "ping {}",
                        "known ping",
                        "customer.renamed c true",
                        "unknown customer.renamed c",
                        "c");
    }
}

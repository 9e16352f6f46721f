package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.PinnedOutput;
import dev.callwright.core.testing.ShellRun;
import dev.callwright.core.testing.StripeBuild;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole Stripe API: all of it is generated, and all that is generated compiles. */
@ResourceLock("target/stripe")
final class StripeTest {
    private static final Path OUT = StripeBuild.OUT;

    private static final String USAGE = """
            import { StripeWebhooks } from '@utdk/stripe';
            import type { Charge, Customer, Event, PaymentIntent, StripeClient } from '@utdk/stripe';

            export async function receive(request: Request): Promise<string> {
              const event: Event = await new StripeWebhooks({ secret: 'whsec_1' }).parse(await request.text(), request.headers);
              return event.type;
            }

            export async function use(stripe: StripeClient, fields: string[]): Promise<void> {
              const charges = await stripe.charges.list({ expand: ['data.payment_intent.customer'], limit: 3 });
              const email: string | null | undefined = mail(charges.data[0]?.payment_intent?.customer);
              // @ts-expect-error: no path leads to this one, so it is an id
              mail(charges.data[0]?.customer);
              const id: string | null | undefined = charges.data[0]?.customer;
              const deep = await stripe.charges.list({ expand: ['data.invoice.subscription.latest_invoice.customer'] });
              mail(deep.data[0]?.invoice?.subscription?.latest_invoice?.customer);
              const charge: Charge = await stripe.charges.retrieve('ch_1', { expand: fields });
              const either: PaymentIntent | string | null | undefined = charge.payment_intent;
              const all: Charge[] = [charge, ...charges.data, ...deep.data];
              return void [email, id, either, all];
            }

            function mail(customer: Customer | { deleted: true } | null | undefined): string | null | undefined {
              return customer && 'email' in customer ? customer.email : undefined;
            }
            """;

    private static StripeBuild build;
    private static Generation stripe;

    @BeforeAll
    static void generate() throws Exception {
        build = StripeBuild.get();
        stripe = build.generation();
    }

    @Test
    void everyOperationIsGenerated() {
        assertThat(stripe.api().model().operations()).hasSize(452);
        assertThat(stripe.api().warnings()).isEmpty();
    }

    @Test
    void filesAreWhatTheCommittedDigestsSay() throws Exception {
        new PinnedOutput(Path.of("src/test/digests/stripe.txt"), Path.of("target/accepted/stripe.zip"))
                .verify(stripe.withoutRuntimes());
    }

    // A Java class cannot be split without other names for what stands in it, so params with many nested types are
    // longer.
    @Test
    void noFileIsLong() {
        assertThat(stripe.files())
                .filteredOn(file -> file.path().matches(".*\\.(java|ts)"))
                .filteredOn(file -> !file.path().endsWith("Params.java"))
                .allSatisfy(file -> assertThat(file.content().lines().count())
                        .as(file.path())
                        .isLessThanOrEqualTo(3000));
    }

    @Test
    void javaCompilesWithoutWarnings() throws Exception {
        assertThat(build.java().messages()).isEmpty();
        assertThat(build.java().classCount()).isGreaterThan(1000L);
    }

    @Test
    void eventsAreReadOnceTheirSignatureIsChecked() {
        assertThat(stripe.below("java/src/main/java/sdk/stripe/StripeWebhooks.java"))
                .singleElement()
                .satisfies(file -> assertThat(file.content())
                        .contains("class StripeWebhooks extends WebhookReader<Event>", "STRIPE_WEBHOOK_SECRET"));
    }

    @Test
    void everyJavaSnippetCompiles() throws Exception {
        assertThat(build.snippets().messages()).isEmpty();
        assertThat(build.snippets().classCount()).isGreaterThanOrEqualTo(2 * 452);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void typeScriptAndEverySnippetInItCompileAndExpansionIsTyped(String compiler) throws Exception {
        Files.createDirectories(OUT.resolve("usage"));
        Files.writeString(OUT.resolve("usage/expand.ts"), USAGE);
        String packageName = stripe.api().names().typeScript().packageName();
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, OUT, packageName))
                .isEmpty();
    }

    @Test
    void everyCommentOfTypeScriptEndsWhereItShould() throws Exception {
        assertThat(TypeScriptCompilation.checkComments(List.of(OUT.resolve("typescript/src"))))
                .isEmpty();
    }

    @Test
    void everyCurlSnippetIsOneCommandOfTheShell() throws Exception {
        List<String> urls = new ArrayList<>();
        for (GeneratedFile file : stripe.below("snippets/")) {
            if (file.path().endsWith(".sh")) {
                urls.add(ShellRun.of(OUT.resolve("snippets").resolve(file.path()), "STRIPE_API_KEY")
                        .url());
            }
        }
        assertThat(urls)
                .hasSize(2 * 452)
                .allSatisfy(url -> assertThat(url).matches("https://(api|files)\\.stripe\\.com/v1/[^ \\[\\]{}]*"));
        assertThat(urls.stream().filter(url -> url.startsWith("https://files.")))
                .containsOnly("https://files.stripe.com/v1/files", "https://files.stripe.com/v1/quotes/quote_123/pdf");
    }

    @Test
    void noSnippetIsLongerThanAReaderTakesIn() {
        assertThat(stripe.below("snippets/").stream().filter(file -> file.path().matches(".*\\.(java|ts|sh)")))
                .allSatisfy(file -> assertThat(file.content().lines().count())
                        .as(file.path())
                        .isLessThanOrEqualTo(400));
    }

    // The compilers that are written in JavaScript take a minute each.
    static List<String> compilers() {
        return List.of(System.getProperty("stripe.compilers", "ts70").split(","));
    }
}

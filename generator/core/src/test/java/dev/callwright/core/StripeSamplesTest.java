package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.ContractServer;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import dev.callwright.core.testing.StoryServer;
import dev.callwright.core.testing.StripeBuild;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The shops below {@code specs/stripe/sample}, which are written like by users, run against the SDKs of the whole Stripe API. */
@ResourceLock("target/stripe")
final class StripeSamplesTest {
    private static final Map<String, Answer> STORY = Map.ofEntries(
            ok("POST /v1/customers", """
                    {"id": "cus_1", "object": "customer", "created": 1669852800, "livemode": false, "name": "Jane Austen",
                     "address": {"city": "Alton", "country": "GB"}, "metadata": {"newsletter": "yes"}}"""),
            ok("POST /v1/payment_methods#1", "{\"id\": \"pm_1\", \"object\": \"payment_method\"}"),
            ok("POST /v1/payment_methods/pm_1/attach", card("pm_1", "4242")),
            ok("POST /v1/payment_methods#2", "{\"id\": \"pm_2\", \"object\": \"payment_method\"}"),
            ok("POST /v1/payment_methods/pm_2/attach", card("pm_2", "0341")),
            ok("POST /v1/payment_intents#1", """
                    {"id": "pi_1", "object": "payment_intent", "amount": 1250, "customer": "cus_1",
                     "latest_charge": {"id": "ch_1", "object": "charge", "receipt_url": "https://pay.stripe.com/receipts/1"}}"""),
            Map.entry("POST /v1/payment_intents#2", new Answer(402, "application/json", """
                    {"error": {"type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds",
                     "message": "Your card has insufficient funds.", "charge": "ch_2"}}""")),
            ok("GET /v1/payment_intents/pi_1", """
                    {"id": "pi_1", "object": "payment_intent", "payment_method": %s,
                     "customer": {"id": "cus_1", "object": "customer", "created": 1669852800, "livemode": false,
                      "name": "Jane Austen"}}""".formatted(card("pm_1", "4242"))),
            ok("GET /v1/charges#1", page(true, charge("ch_9", 1250, 0), charge("ch_8", 700, 200))),
            ok("GET /v1/charges#2", page(false, charge("ch_7", 50, 0))),
            ok("GET /v1/customers#1", page(true, customer("cus_1", "Jane Austen"), customer("cus_4", "Mary Shelley"))),
            ok(
                    "GET /v1/customers#2",
                    page(true, customer("cus_3", "Fanny Burney"), customer("cus_2", "Ann Radcliffe"))),
            ok("GET /v1/balance", """
                    {"object": "balance", "available": [{"amount": 500, "currency": "gbp"}], "pending": []}"""));

    private static final List<String> OUTPUT = List.of(
            "cus_1: Jane Austen, newsletter: yes",
            "lives in Alton",
            "saved visa 4242",
            "paid: https://pay.stripe.com/receipts/1",
            "Jane Austen paid with visa ending in 4242",
            "not paid: There is not enough money on the card.",
            "revenue: 1800",
            "customer since 2022-12-01: Jane Austen",
            "customer since 2022-12-01: Mary Shelley",
            "customer since 2022-12-01: Fanny Burney",
            "acct_supplier may pay out 500 gbp",
            "ship order emma",
            "a forged notification");

    private static final List<String> REQUESTS = List.of(
            "POST /v1/customers address[city]=Alton&address[country]=GB&address[line1]=4 Chawton Lane"
                    + "&address[postal_code]=GU34 1SD&email=jane@example.com&metadata[newsletter]=yes&name=Jane Austen"
                    + "&preferred_locales[0]=en-GB",
            "POST /v1/payment_methods billing_details[name]=Jane Austen&card[token]=tok_visa&type=card",
            "POST /v1/payment_methods/pm_1/attach customer=cus_1",
            "POST /v1/payment_intents amount=1250&confirm=true&currency=gbp&customer=cus_1&expand[0]=latest_charge"
                    + "&metadata[order]=emma&off_session=true&payment_method=pm_1",
            "GET /v1/payment_intents/pi_1 expand[0]=customer&expand[1]=payment_method",
            "POST /v1/payment_methods billing_details[name]=Jane Austen&card[token]=tok_chargeCustomerFail&type=card",
            "POST /v1/payment_methods/pm_2/attach customer=cus_1",
            "POST /v1/payment_intents amount=990&confirm=true&currency=gbp&customer=cus_1&expand[0]=latest_charge"
                    + "&metadata[order]=persuasion&off_session=true&payment_method=pm_2",
            "GET /v1/charges created[gte]=1640995200&limit=100",
            "GET /v1/charges created[gte]=1640995200&limit=100&starting_after=ch_8",
            "GET /v1/customers limit=100",
            "GET /v1/customers limit=100&starting_after=cus_4",
            "GET /v1/balance ");

    private static StripeBuild build;

    @TempDir
    private Path folder;

    private ContractServer contract;
    private StoryServer server;

    @BeforeAll
    static void generate() throws Exception {
        build = StripeBuild.get();
    }

    @BeforeEach
    void start() throws Exception {
        contract = new ContractServer(StripeDocuments.corrected());
        server = new StoryServer(contract, STORY);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        contract.close();
    }

    @Test
    void theJavaShopSells() throws Exception {
        assertThat(build.java().messages()).isEmpty();
        Path sources = StripeDocuments.sample().resolve("java/src/main/java/shop");
        assertThat(JavaCompilation.of(sources(sources, "java/src/main/java/shop/"), folder, StripeBuild.javaSdk())
                        .messages())
                .isEmpty();
        String classPath = Stream.concat(StripeBuild.javaSdk().stream(), Stream.of(folder))
                .map(each -> each.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        "shop.Main",
                        "acct_supplier"))
                .containsExactlyElementsOf(OUTPUT);
        assertStoryWasKept();
    }

    @Test
    void theTypeScriptShopSells() throws Exception {
        build.installTypeScript();
        Path sample = StripeDocuments.sample().resolve("typescript");
        List<GeneratedFile> files = new ArrayList<>(sources(sample.resolve("src"), "src/"));
        files.add(new GeneratedFile("package.json", Files.readString(sample.resolve("package.json"))));
        files.add(new GeneratedFile(
                "tsconfig.json", """
                {
                  "extends": "%s",
                  "compilerOptions": {"rootDir": "src", "outDir": "target", "typeRoots": ["%s"]},
                  "include": ["src"]
                }
                """.formatted(sample.resolve("tsconfig.json"), TypeScriptCompilation.typeRoot())));
        // Below the output, where the package is installed.
        Path shop = StripeBuild.OUT.resolve("shop");
        TypeScriptCompilation.write(files, shop);
        assertThat(TypeScriptCompilation.emit(shop)).isEmpty();

        assertThat(run("node", shop.resolve("target/main.js").toString(), "acct_supplier"))
                .containsExactlyElementsOf(OUTPUT);
        assertStoryWasKept();
    }

    private static List<GeneratedFile> sources(Path folder, String target) throws IOException {
        List<GeneratedFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new GeneratedFile(target + file.getFileName(), Files.readString(file)));
            }
        }
        return sources;
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("shop", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("STRIPE_API_KEY", "sk_test_123");
        builder.environment().put("STRIPE_BASE_URL", server.url());
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the shop closed").isTrue();
        List<String> output = Files.readAllLines(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return output;
    }

    private void assertStoryWasKept() throws Exception {
        ContractServer.Report report = contract.report();
        assertThat(report.violations()).isEmpty();
        assertThat(report.calls()).isEqualTo(REQUESTS.size());
        assertThat(server.calls()).extracting(StripeSamplesTest::sent).containsExactlyElementsOf(REQUESTS);
        assertThat(headers("Idempotency-Key"))
                .hasSize(7)
                .contains("order-emma", "order-persuasion")
                .doesNotHaveDuplicates();
        assertThat(headers("Stripe-Account")).containsExactly("acct_supplier");
        assertThat(headers("Authorization")).containsOnly("Bearer sk_test_123").hasSize(REQUESTS.size());
    }

    private List<String> headers(String name) {
        return server.calls().stream()
                .map(call -> call.header(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    // The request as a person reads it, its parameters in order.
    private static String sent(Call call) {
        String[] parts = URLDecoder.decode(call.line() + "?" + call.body(), StandardCharsets.UTF_8)
                .split("[?&]");
        return parts[0]
                + Stream.of(parts)
                        .skip(1)
                        .filter(each -> !each.isEmpty())
                        .sorted()
                        .collect(Collectors.joining("&", " ", ""));
    }

    private static Map.Entry<String, Answer> ok(String request, String body) {
        return Map.entry(request, new Answer("application/json", body));
    }

    private static String card(String id, String last4) {
        return """
                {"id": "%s", "object": "payment_method", "type": "card", "card": {"brand": "visa", "last4": "%s"}}""".formatted(id, last4);
    }

    private static String charge(String id, int amount, int refunded) {
        return """
                {"id": "%s", "object": "charge", "status": "succeeded", "amount": %d, "amount_refunded": %d}""".formatted(id, amount, refunded);
    }

    private static String customer(String id, String name) {
        return "{\"id\": \"%s\", \"object\": \"customer\", \"created\": 1669852800, \"name\": \"%s\"}"
                .formatted(id, name);
    }

    private static String page(boolean hasMore, String... items) {
        return "{\"object\": \"list\", \"has_more\": %s, \"data\": [%s]}".formatted(hasMore, String.join(",", items));
    }
}

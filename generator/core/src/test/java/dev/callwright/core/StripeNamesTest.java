package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of Stripe's own SDKs look for. */
final class StripeNamesTest {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static LoadedApi api;

    @BeforeAll
    static void load() {
        api = new Generator(step -> {})
                .load(GenerationRequest.of(Settings.builder()
                        .set(Setting.SPEC, List.of(StripeDocuments.full().toString()))
                        .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                        .build()));
        api.model().resources().forEach(top -> add(top, ""));
    }

    private static void add(Resource resource, String parents) {
        String path = parents + api.names().java().resourceAccessor(resource) + ".";
        for (Operation operation : resource.operations()) {
            NAMES.put(
                    operation.method() + " " + operation.path(),
                    path + api.names().java().method(operation));
        }
        resource.children().forEach(child -> add(child, path));
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v1/payment_intents/{intent}/verify_microdeposits, paymentIntents.verifyMicrodeposits",
        "DELETE /v1/subscriptions/{subscription_exposed_id}, subscriptions.cancel",
        "DELETE /v1/subscriptions/{subscription_exposed_id}/discount, subscriptions.deleteDiscount",
        "GET /v1/credit_notes/preview, creditNotes.preview",
        "GET /v1/credit_notes/preview/lines, creditNotes.previewLines.list",
        "POST /v1/credit_notes/{id}/void, creditNotes.voidCreditNote",
        "GET /v1/invoices/upcoming, invoices.upcoming",
        "GET /v1/invoices/upcoming/lines, invoices.upcomingLines.list",
        "GET /v1/invoices/{invoice}/lines, invoices.lineItems.list",
        "POST /v1/invoices/{invoice}/finalize, invoices.finalizeInvoice",
        "POST /v1/invoices/{invoice}/void, invoices.voidInvoice",
        "POST /v1/invoiceitems, invoiceItems.create",
        "GET /v1/account, accounts.retrieveCurrent",
        "GET /v1/balance, balance.retrieve",
        "GET /v1/quotes/{quote}/pdf, quotes.pdf",
        "GET /v1/treasury/financial_accounts/{financial_account}/features, treasury.financialAccounts.features.retrieve",
        "POST /v1/treasury/financial_accounts/{financial_account}/features, treasury.financialAccounts.features.update",
        "POST /v1/test_helpers/issuing/cards/{card}/shipping/return, testHelpers.issuing.cards.returnCard",
        "POST /v1/identity/verification_sessions/{session}/redact, identity.verificationSessions.redact"
    })
    void methodsHaveTheNamesOfStripesOwnSdks(String operation, String name) {
        assertThat(NAMES).containsEntry(operation, name);
    }

    @Test
    void filtersByTimeShareOneTypeAndAmountsHaveAnother() {
        Map<String, List<TypeRef>> ranges = new TreeMap<>();
        for (TypeDefinition type : api.model().types()) {
            if (type instanceof ObjectType object
                    && object.properties().stream().map(Property::wireName).anyMatch("gte"::equals)) {
                ranges.put(
                        String.join(".", api.names().java().type(type.id()).simpleNames()),
                        object.properties().stream()
                                .map(property -> property.value().type())
                                .distinct()
                                .toList());
            }
        }
        assertThat(ranges)
                .isEqualTo(Map.of(
                        "TimeRange",
                        List.of(new TypeRef.Scalar(ScalarKind.UNIX_TIME)),
                        "TopupListParams.Amount.RangeQuerySpecs",
                        List.of(new TypeRef.Scalar(ScalarKind.INT64))));
    }

    @Test
    void settingsMatchTheDocument() {
        assertThat(api.warnings()).isEmpty();
    }
}

package dev.callwright.core.naming.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.word.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileNamesTest {
    private static final String LONG = "customer balance bank transfer payment method options requested address type";

    @Test
    void keepsTheFirstWordAndTheLastWords() {
        NameRequest<String> request = FileNames.request("key", 0, Words.of(LONG));
        assertThat(request.preferred()).isEqualTo("customer-method-options-requested-address-type");
        assertThat(request.fallbacks().get())
                .containsExactly(
                        "customer-balance-options-requested-address-type",
                        "customer-balance-bank-options-requested-address-type",
                        "customer-balance-bank-transfer-address-type",
                        "customer-balance-bank-transfer-payment-address-type",
                        "customer-balance-bank-transfer-payment-method-type")
                .allMatch(name -> name.length() <= 52);
    }

    @Test
    void shortensOneWord() {
        NameRequest<String> request = FileNames.request("key", 0, Words.of("a".repeat(100)));
        assertThat(request.preferred()).isEqualTo("a".repeat(52));
        assertThat(request.fallbacks().get()).isEmpty();
    }

    @Test
    void doesNotRepeatTheFolderUnlessNamesCollide() {
        List<String> folder = List.of("customers", "tax_ids");
        NameRequest<String> params = FileNames.request("key", Words.of("CustomerTaxIdCreateParams"), folder);
        assertThat(params.preferred()).isEqualTo("create-params");
        assertThat(params.fallbacks().get()).containsExactly("customer-tax-id-create-params");
        assertThat(FileNames.request("key", Words.of("CustomerCard"), folder).preferred())
                .isEqualTo("card");
        assertThat(FileNames.request("key", Words.of("Customer"), folder).preferred())
                .isEqualTo("customer");
    }
}

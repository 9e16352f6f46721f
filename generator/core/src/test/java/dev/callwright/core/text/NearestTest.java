package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
    private static final List<String> KNOWN = List.of("GetCustomers", "PostCustomers", "GetCustomersCustomer", "GetV1");

    @Test
    void findsTheWordWithTheFewestMistakes() {
        assertThat(Nearest.to("getcustomer", KNOWN)).contains("GetCustomers");
        assertThat(Nearest.to("GetCustomersCustomr", KNOWN)).contains("GetCustomersCustomer");
        assertThat(Nearest.to("PotsCustomers", KNOWN)).contains("PostCustomers");
    }

    @Test
    void doesNotProposeAnotherWord() {
        assertThat(Nearest.to("DeleteInvoice", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void comparesNoTextsThatNobodyTypes() {
        String text = "x".repeat(1_000_000);
        assertThat(Nearest.to(text + "a", List.of(text + "b"))).isEmpty();
    }
}

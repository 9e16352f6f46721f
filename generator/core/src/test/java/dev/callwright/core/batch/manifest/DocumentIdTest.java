package dev.callwright.core.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentIdTest {
    @ParameterizedTest
    @CsvSource({"shop, shop", "payments/v2, payments/v2", "@acme/shop, @acme/shop", "../../etc, __/__/etc"})
    void isAPathOfFolders(String text, String id) {
        assertThat(DocumentId.of(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "business units|business_units",
                "Orders-API-(v2)|Orders-API-_v2_",
                "a\\..\\b|a_.._b",
                ".git|_git",
                "x.|x_",
                "-rf|_rf",
                "con|con_",
                "NUL.json|NUL.json_",
                "/root//x|root/x",
                "C:x|C_x",
                "\u0436|_436"
            })
    void hasOnlyNamesThatEveryFileSystemHas(String text, String id) {
        assertThat(DocumentId.of(text)).isEqualTo(id);
    }

    @Test
    void ofAFileIsItsPathWithoutTheEnding() {
        assertThat(DocumentId.ofFile("shop.com/v1.2.json")).isEqualTo("shop.com/v1.2");
        assertThat(DocumentId.ofFile("shop/.yaml")).isEqualTo("shop/_yaml");
        assertThat(DocumentId.ofFile("shop.d/openapi")).isEqualTo("shop.d/openapi");
        assertThat(DocumentId.ofFolder("shop.com/v1/openapi.yaml")).isEqualTo("shop.com/v1");
        assertThat(DocumentId.ofFolder("openapi.yaml")).isEqualTo("openapi");
    }

    @Test
    void hasNoNameThatFileSystemsCutOff() {
        assertThat(DocumentId.isTooLong("a/" + "b".repeat(200))).isFalse();
        assertThat(DocumentId.isTooLong("a/" + "b".repeat(201))).isTrue();
    }
}

package dev.callwright.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {
    private static final List<String> NONE = List.of();

    @Test
    void selectsEverythingWithoutFilters() {
        assertThat(new Selection(NONE, NONE, NONE).selects("GetPet", "/pets", NONE))
                .isTrue();
    }

    @Test
    void selectsOperationsThatMatchAnyFilterInAnyCase() {
        Selection selection = new Selection(List.of("getpet"), List.of("Birds"), List.of("/v2/**"));

        assertThat(selection.selects("GetPet", "/pets", NONE)).isTrue();
        assertThat(selection.selects("GetCrow", "/crows", List.of("birds"))).isTrue();
        assertThat(selection.selects("GetOther", "/v2/others", NONE)).isTrue();
        assertThat(selection.selects("GetMore", "/more", List.of("fish"))).isFalse();
        assertThatCode(selection::throwIfUnmatched).doesNotThrowAnyException();
    }

    @Test
    void rejectsFiltersWithoutMatch() {
        Selection selection = new Selection(List.of("getpt"), List.of("cats"), List.of("/v9/*"));
        selection.selects("GetPet", "/pets", List.of("dogs"));

        assertThatThrownBy(selection::throwIfUnmatched)
                .isInstanceOf(RequestException.class)
                .hasMessage("""
                        there is no operation 'getpt' among the 1 of the document; did you mean 'GetPet'?
                        no operation has the tag 'cats'; the document has the tags dogs
                        no path matches '/v9/*'; '*' stands for one segment or part of it, '**' for any number""");
    }

    @Test
    void namesTheOperationsThatShareAnId() {
        Selection selection = new Selection(List.of("Same"), NONE, NONE);
        selection.shared("same", List.of("get_a", "get_b"));
        selection.selects("get_a", "/a", NONE);

        assertThatThrownBy(selection::throwIfUnmatched)
                .hasMessage("the operationId 'Same' is shared by several operations; name one of them by its method and"
                        + " path: get_a, get_b");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/pets, /v1/pets, true",
        "/v1/pets, /v1/pets/{pet}, false",
        "/v1/*, /v1/pets, true",
        "/v1/*, /v1/pets/{pet}, false",
        "/v1/pets/**, /v1/pets, true",
        "/v1/pets/**, /v1/pets/{pet}/toys, true",
        "/v1/pets/**, /v1/petshops, false",
        "**/toys, /v1/pets/{pet}/toys, true",
        "/v1/p*s, /v1/pets, true",
        "/v1/{x}, /v1/{x}, true",
        "/v1.0/(a), /v1x0/(a), false"
    })
    void matchesPaths(String glob, String path, boolean expected) {
        assertThat(new PathGlob(glob).matches(path)).isEqualTo(expected);
    }
}

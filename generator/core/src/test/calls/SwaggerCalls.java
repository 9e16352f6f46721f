package calls;

import java.util.List;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.PetListParams;

/** Calls the golden case {@code swagger}: lists in a query and a form, a header, and a credential. */
public final class SwaggerCalls {
    private SwaggerCalls() {}

    public static List<String> call(String url) {
        try (ShelterClient shelter = ShelterClient.builder()
                .baseUrl(url)
                .credential("key", Credential.apiKeyHeader("X-Key", "k"))
                .build()) {
            int pets = shelter.pets()
                    .list(params -> params.addKind(PetListParams.Kind.CAT)
                            .addKind(PetListParams.Kind.DOG)
                            .addTag("a")
                            .addTag("b")
                            .xRows(5))
                    .size();
            shelter.pets()
                    .words()
                    .create("p 1", params -> params.addWord("be").addWord("loud").loud(true));
            return List.of(pets + " pets");
        }
    }
}

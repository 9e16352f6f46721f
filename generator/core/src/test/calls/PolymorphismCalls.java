package calls;

import java.util.ArrayList;
import java.util.List;
import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.Dog;
import sdk.polymorphism.model.Http;
import sdk.polymorphism.model.Pet;
import sdk.polymorphism.model.Round;
import sdk.polymorphism.model.Siamese;
import sdk.polymorphism.model.Source;

/** Sends and reads the unions of the golden case {@code polymorphism}. */
public final class PolymorphismCalls {
    private PolymorphismCalls() {}

    public static List<String> call(String url) {
        List<String> seen = new ArrayList<>();
        try (PolymorphismClient client =
                PolymorphismClient.builder().baseUrl(url).build()) {
            for (Pet pet : client.pets().list()) {
                seen.add(pet instanceof Cat cat ? "cat " + describe(cat) : describe(pet));
            }
            Cat added = client.pets().create(params -> params.body(Siamese.builder().name("Tao").voice("loud").build()));
            seen.add("cat " + describe(added));
            client.pets().create(params -> params.body(Dog.builder().packSize(3).build()));
            Source source = client.sources().create(params -> params.body(Http.builder().url("u").build()));
            seen.add(source instanceof Http http ? "http " + http.url() : "?");
            Answer answer = client.shapes().create(params -> params.body(Round.builder().kind("ellipse").build()));
            seen.add(answer instanceof Answer.FlagAnswer flag ? flag.id() + " " + flag.answer() : "?");
            seen.add(refusal(() -> Round.builder().kind("square")));
            seen.add(refusal(() -> client.sources().create(params -> params.body(Http.builder()
                    .url("u")
                    .putAdditionalProperty("type", JsonValue.of("FTP"))
                    .build()))));
        }
        return seen;
    }

    private static String describe(Pet pet) {
        if (pet instanceof Siamese siamese) {
            return "siamese " + siamese.voice().orElse("");
        }
        if (pet instanceof Cat.Itself cat) {
            return "itself " + cat.lives().orElse(0);
        }
        return pet instanceof Dog dog ? "dog " + dog.packSize() : "unknown " + pet;
    }

    private static String refusal(Runnable action) {
        try {
            action.run();
            return "accepted";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}

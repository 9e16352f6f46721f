package dev.callwright.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.diff.document.DocumentChanges;
import dev.callwright.core.diff.java.JavaSdkSurface;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How differences of SDKs are joined with those of the documents. */
final class ApiDiffTest {
    private static final Map<String, Mutation> MUTATIONS =
            Mutation.all().stream().collect(Collectors.toMap(Mutation::name, Function.identity()));
    private static final Subject BOOK = Subject.of(Kind.TYPE, "/components/schemas/book");

    private static SurfaceChange gone(Subject subject, String signature) {
        return new SurfaceChange(
                Sdk.JAVA,
                Optional.of(subject),
                Optional.empty(),
                Impact.SOURCE_BREAKING,
                Optional.of(signature),
                Optional.empty());
    }

    private static SurfaceChange changed(Subject subject, String before, String after) {
        return new SurfaceChange(
                Sdk.JAVA,
                Optional.of(subject),
                Optional.of(subject),
                Impact.SOURCE_BREAKING,
                Optional.of(before),
                Optional.of(after));
    }

    private static List<Change> changes(String mutation, SurfaceChange... surface) {
        Versions versions = MUTATIONS.get(mutation).versions();
        return new ApiDiff(new DocumentChanges(), List.of((from, to) -> List.of(surface)))
                .changes(versions.from(), versions.to());
    }

    @Test
    void givesADifferenceTheWorstImpactOfWhatItExplains() {
        Subject title = new Subject(Kind.PROPERTY, BOOK.owner(), "title");
        SurfaceChange surface = changed(title, "String title()", "Optional<String> title()");
        assertThat(changes("output-nullable", surface)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.BECAME_NULLABLE);
            assertThat(change.impacts())
                    .isEqualTo(Map.of(Sdk.JAVA, Impact.SOURCE_BREAKING, Sdk.TYPESCRIPT, Impact.BEHAVIOR));
            assertThat(change.surface()).containsExactly(surface);
        });
    }

    @Test
    void explainsTheTypesAndServicesThatGoWithAnOperation() {
        Subject pickup = Subject.of(
                Kind.TYPE,
                "/paths/~1books~1{book}~1reservations/post/requestBody/content/"
                        + "application~1json/schema/properties/pickup");
        SurfaceChange[] surface = {
            gone(Subject.of(Kind.OPERATION, "ReserveBook"), "create(String)"),
            gone(new Subject(Kind.INPUT, "ReserveBook", "body:until"), "until(LocalDate)"),
            gone(Subject.of(Kind.RESOURCE, "books.reservations"), "reservations()"),
            gone(pickup, "class Pickup"),
            gone(new Subject(Kind.PROPERTY, pickup.owner(), "room"), "room(String)")
        };
        assertThat(changes("operation-added-reverse", surface)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.OPERATION_REMOVED);
            assertThat(change.surface()).containsExactly(surface);
        });
    }

    @Test
    void explainsATypeThatIsNewlySentByWhatSendsIt() {
        Subject library = Subject.of(Kind.TYPE, "/components/schemas/library");
        assertThat(changes("type-newly-sent", changed(library, "class Library", "class Library, sent")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.INPUT_ADDED);
                    assertThat(change.surface()).hasSize(1);
                });
    }

    @Test
    void explainsAConstantByTheDiscriminator() {
        Subject type = new Subject(Kind.PROPERTY, "/components/schemas/given", "type");
        assertThat(changes("discriminator-value-changed", changed(type, "type: 'given'", "type: 'gift'")))
                .singleElement()
                .satisfies(change -> assertThat(change.surface()).hasSize(1));
    }

    @Test
    void explainsOptionsOfTheClientByServers() {
        Subject variable = new Subject(Kind.API, "Library", "variable:region");
        assertThat(changes("server-variable-default-changed", gone(variable, "region(String)")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.SERVER_CHANGED);
                    assertThat(change.surface()).hasSize(1);
                });
    }

    @Test
    void saysWhichNamesMoved() {
        Subject list = Subject.of(Kind.OPERATION, "ListBooks");
        assertThat(changes("action-set", changed(list, "list()", "browse()")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.NAME_MOVED);
                    assertThat(change.sentence())
                            .isEqualTo("'list()' is 'browse()' now, because the document sets another name.");
                    assertThat(change.impacts()).isEqualTo(Map.of(Sdk.JAVA, Impact.SOURCE_BREAKING));
                    assertThat(change.before().map(Change.Place::pointer)).contains("/paths/~1books/get");
                });
    }

    @Test
    void missesNoDifferenceThatNothingExplains() {
        assertThat(changes("summary-changed", gone(BOOK, "class Book"), gone(BOOK, "Book.Builder")))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.DOCS_CHANGED, ChangeKind.DECLARATION_CHANGED);
        assertThat(changes("member-description-changed", gone(BOOK, "class Book"))
                        .get(1)
                        .sentence())
                .isEqualTo("'class Book' is gone.");
    }

    private static SurfaceChange added(Subject subject, String signature) {
        return new SurfaceChange(
                Sdk.TYPESCRIPT,
                Optional.empty(),
                Optional.of(subject),
                Impact.ADDITIVE,
                Optional.empty(),
                Optional.of(signature));
    }

    @Test
    void saysOnceThatANameMovedAndWhatItTakesAlong() {
        Subject list = Subject.of(Kind.OPERATION, "ListBooks");
        Subject created = Subject.of(Kind.TYPE, "/paths/~1books/get/parameters/3/schema");
        SurfaceChange[] surface = {
            changed(list, "list()", "browse()"),
            changed(created, "class BookListParams.Created", "class BookBrowseParams.Created"),
            changed(new Subject(Kind.INPUT, "ListBooks", "query:sort"), "sort: A.Sort", "sort: B.Sort")
        };
        assertThat(changes("action-set", surface)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.NAME_MOVED);
            assertThat(change.after().map(Change.Place::subject)).contains(list);
            assertThat(change.surface()).containsExactly(surface);
        });
    }

    @Test
    void saysWhatTakesThePlaceOfANameThatIsGone() {
        Subject list = Subject.of(Kind.OPERATION, "ListBooks");
        SurfaceChange gone = new SurfaceChange(
                Sdk.TYPESCRIPT,
                Optional.of(list),
                Optional.empty(),
                Impact.SOURCE_BREAKING,
                Optional.of("list(): Book"),
                Optional.empty());
        assertThat(changes("action-set", gone, added(list, "browse(): Book")))
                .extracting(Change::sentence)
                .containsExactly("'list(): Book' is 'browse(): Book' now, because the document sets another name.");
    }

    @Test
    void explainsAMemberByTheTypeThatItUses() {
        Subject location = new Subject(Kind.PROPERTY, BOOK.owner(), "location");
        assertThat(changes("type-renamed", changed(location, "location: Shelf", "location: Rack")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.TYPE_RENAMED);
                    assertThat(change.surface()).hasSize(1);
                });
    }

    @Test
    void explainsTheErrorsOfAnSdkByThoseOfOperations() {
        Subject errors = Subject.of(Kind.ERROR, "");
        assertThat(changes("error-type-changed", changed(errors, "ErrorBody = A", "ErrorBody = A | B")))
                .filteredOn(change -> !change.surface().isEmpty())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.ERROR_CHANGED);
    }

    @Test
    void explainsNothingByWhatHasNothingToDoWithIt() {
        // The type 'shelf' has another name; neither the limit nor the title nor the errors have to do with it.
        SurfaceChange[] surface = {
            gone(new Subject(Kind.INPUT, "ListBooks", "query:limit"), "limit(int)"),
            gone(new Subject(Kind.PROPERTY, BOOK.owner(), "title"), "title()"),
            gone(Subject.of(Kind.ERROR, ""), "ErrorBody"),
            gone(Subject.of(Kind.API, "Library"), "class Library"),
            gone(Subject.of(Kind.RESOURCE, "books"), "books()"),
            gone(Subject.of(Kind.WEBHOOK, "bookAdded"), "bookAdded()")
        };
        List<Change> changes = changes("type-renamed", surface);
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(
                        ChangeKind.TYPE_RENAMED,
                        ChangeKind.DECLARATION_CHANGED,
                        ChangeKind.DECLARATION_CHANGED,
                        ChangeKind.DECLARATION_CHANGED,
                        ChangeKind.DECLARATION_CHANGED,
                        ChangeKind.DECLARATION_CHANGED,
                        ChangeKind.DECLARATION_CHANGED);
        assertThat(changes.stream().flatMap(change -> change.surface().stream()))
                .containsExactly(surface);
    }

    @Test
    void followsRenamedTypesThatUseEachOther() {
        String old = """
                openapi: 3.0.3
                info: {title: Bank, version: '1'}
                paths:
                  /accounts/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/AccountV2'}}}}
                components:
                  schemas:
                    AccountV2: {type: object, properties: {id: {type: string}, status: {$ref: '#/components/schemas/AccountV2Status'}}}
                    AccountV2Status: {type: string, enum: [open, closed]}
                """;
        String now = old.replace("AccountV2", "Account")
                .replace(
                        "\ncomponents:",
                        "\n        '429': {description: too many, content: {application/json: {schema: {type: string}}}}\ncomponents:");
        Versions versions = Versions.of(old, now);

        List<Change> changes = new ApiDiff(new DocumentChanges(), List.of(new JavaSdkSurface()))
                .changes(versions.from(), versions.to());

        assertThat(changes.stream()
                        .map(change -> change.kind().key() + " "
                                + change.impacts().get(Sdk.JAVA).key()))
                .containsExactlyInAnyOrder(
                        "error-added additive", "type-renamed source-breaking", "type-renamed source-breaking");
    }

    @Test
    void explainsACallByNoErrorOfIt() {
        Subject operation = Subject.of(Kind.OPERATION, "ListBooks");

        assertThat(changes("error-added", changed(operation, "Page<Book> list()", "List<Book> list()")))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.ERROR_ADDED, ChangeKind.DECLARATION_CHANGED);
    }

    @Test
    void explainsTheErrorsOfAnSdkByTheOnlyOperationThatHadSome() {
        String old = """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /a: {get: {operationId: A, responses: {'204': {description: ok}}}}
                  /b:
                    get:
                      operationId: B
                      responses:
                        '204': {description: ok}
                        '400': {description: bad, content: {application/json: {schema: {type: string}}}}
                """;
        Versions versions = Versions.of(old, old.substring(0, old.indexOf("  /b:")));
        SurfaceChange surface = changed(Subjects.ERRORS, "ErrorBody = string", "ErrorBody = unknown");

        assertThat(new ApiDiff(new DocumentChanges(), List.of((from, to) -> List.of(surface)))
                        .changes(versions.from(), versions.to()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.OPERATION_REMOVED);
                    assertThat(change.surface()).containsExactly(surface);
                });
    }
}

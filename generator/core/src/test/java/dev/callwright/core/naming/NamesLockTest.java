package dev.callwright.core.naming;

import static dev.callwright.core.naming.TestModel.component;
import static dev.callwright.core.naming.TestModel.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.LockDifference;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.source.diagnostic.SpecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesLockTest {
    private static NamesLock reread(NamesLock lock) {
        return new NamesLockReader("callwright.lock.json").read(NamesLockWriter.write(lock));
    }

    @Test
    void roundTrips() {
        TestModel api = new TestModel()
                .schema("customer", "date_range", "dateRange", "class")
                .schema("promise")
                .enumeration("kind", "a", "A", "Etc/GMT+1", "\"quoted\"\n")
                .operation("POST /a/{id}", "a.import", input(Location.PATH, "id"), input(Location.QUERY, "id"))
                .signedWebhooks("order.paid", "order_paid", "parse");
        NamesLock lock = api.plan().lock();
        assertThat(reread(lock)).isEqualTo(lock);
        assertThat(NamesLockWriter.write(reread(lock))).isEqualTo(NamesLockWriter.write(lock));
        assertThat(api.plan(reread(lock)).lock()).isEqualTo(lock);
    }

    @Test
    void writesOneLinePerName() {
        NamesLock lock = new TestModel()
                .schema("customer", "date_range")
                .schema("promise")
                .operation("GET /a", "a.list")
                .plan()
                .lock();
        assertThat(NamesLockWriter.write(lock)).isEqualTo("""
                        {
                          "lockVersion": 2,
                          "api": {
                            "/info": "Test"
                          },
                          "operations": {
                            "GET /a": {
                              "action": "list",
                              "method": "list",
                              "resource": "/a",
                              "typescriptAlias": "geta",
                              "typescriptConstant": "getA"
                            }
                          },
                          "resources": {
                            "/a": {
                              "accessor": "a",
                              "javaService": "AService",
                              "typescriptClass": "A"
                            }
                          },
                          "types": {
                            "/components/schemas/customer": "Customer: object date_range",
                            "/components/schemas/promise": "PromiseModel: object"
                          }
                        }
                        """);
    }

    @Test
    void keepsAPublishedNameInANewCollision() {
        NamesLock lock = reread(new TestModel()
                .schema("foo", "dateRange")
                .enumeration("kind", "ACTIVE")
                .operation("GET /longer", "a.list")
                .plan()
                .lock());
        TestModel grown = new TestModel()
                .schema("foo", "date_range", "dateRange")
                .schema("Foo")
                .enumeration("kind", "active", "ACTIVE")
                .operation("GET /a", "a.list")
                .operation("GET /longer", "a.list");
        JavaNames without = grown.plan().java();
        assertThat(without.type(component("foo")).simpleName()).isEqualTo("TestFoo");
        assertThat(without.method(grown.operation("GET /longer"))).isEqualTo("listA");
        JavaNames with = grown.plan(lock).java();
        assertThat(with.type(component("foo")).simpleName()).isEqualTo("Foo");
        assertThat(with.type(component("Foo")).simpleName()).isEqualTo("TestFoo");
        assertThat(with.property(component("foo"), "dateRange").accessor()).isEqualTo("dateRange");
        assertThat(with.property(component("foo"), "date_range").accessor()).isEqualTo("date_range");
        assertThat(with.method(grown.operation("GET /longer"))).isEqualTo("list");
        assertThat(with.method(grown.operation("GET /a"))).isEqualTo("listA");
    }

    @Test
    void keepsThePublishedNameOfAnInputInItsOperationOnly() {
        Input query = input(Location.QUERY, "limit");
        NamesLock lock = reread(
                new TestModel().operation("POST /a", "a.create", query).plan().lock());
        String ofOperation = ": {\n    \"POST /a\": {\n      \"QUERY limit\": \"limit\"\n    }\n  }";
        assertThat(NamesLockWriter.write(lock))
                .contains("\"javaInputs\"" + ofOperation)
                .contains("\"typescriptInputs\"" + ofOperation);
        Input body = input(Location.BODY, "limit");
        TestModel grown = new TestModel()
                .operation("POST /a", "a.create", body, query)
                .operation("POST /b", "b.create", body, query);
        PlannedNames names = grown.plan(lock);
        Operation locked = grown.operation("POST /a");
        Operation other = grown.operation("POST /b");
        assertThat(names.java().input(locked, query).accessor()).isEqualTo("limit");
        assertThat(names.java().input(locked, body).accessor()).isEqualTo("limitBody");
        assertThat(names.java().input(other, query).accessor()).isEqualTo("limitQuery");
        assertThat(names.java().input(other, body).accessor()).isEqualTo("limit");
        assertThat(names.typeScript().input(locked, query)).isEqualTo("limit");
        assertThat(names.typeScript().input(other, query)).isEqualTo("limitQuery");
    }

    @Test
    void keepsAPublishedNameAfterTheCollisionIsGone() {
        NamesLock lock =
                reread(new TestModel().schema("foo").schema("Foo").plan().lock());
        assertThat(new TestModel()
                        .schema("foo")
                        .plan(lock)
                        .java()
                        .type(component("foo"))
                        .simpleName())
                .isEqualTo("TestFoo");
    }

    @Test
    void keepsNamesOfUnselectedOperations() {
        TestModel whole = new TestModel().schema("foo").schema("Foo").operation("GET /a", "a.list");
        NamesLock lock = reread(whole.plan().lock());
        NamesLock filtered = new TestModel().schema("Foo").plan(lock).lock();
        assertThat(whole.plan(reread(filtered)).lock()).isEqualTo(lock);
    }

    @Test
    void explicitNamesReplacePublishedOnes() {
        NamesLock lock = reread(new TestModel().schema("a").plan().lock());
        NameSource better = TestModel.explicit(component("a"), "Better");
        assertThat(new TestModel()
                        .object(component("a"), better)
                        .plan(lock)
                        .java()
                        .type(component("a"))
                        .simpleName())
                .isEqualTo("Better");
    }

    @Test
    void keepsTheNamesThatAreMadeOfATitle() {
        TestModel api = new TestModel().schema("foo").signedWebhooks("order.paid");
        PlannedNames old = api.title("Library API").plan();
        PlannedNames now = api.title("Lending Library").plan(reread(old.lock()));
        assertThat(now.java().client().simpleName()).isEqualTo("LibraryClient");
        assertThat(now.java().basePackage()).isEqualTo("sdk.library");
        assertThat(now.java().webhooks().simpleName()).isEqualTo("LibraryWebhooks");
        assertThat(now.java().variables().apiKey()).isEqualTo("LIBRARY_API_KEY");
        assertThat(now.java().variables().webhookSecret()).isEqualTo("LIBRARY_WEBHOOK_SECRET");
        assertThat(now.typeScript().packageName()).isEqualTo("@local/library");
        assertThat(now.typeScript().client()).isEqualTo(old.typeScript().client());
        assertThat(now.typeScript().clientVariable()).isEqualTo("library");
        assertThat(now.lock()).isEqualTo(old.lock());
        assertThat(now.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "API",
                "3D Secure",
                "_",
                "$ %",
                "\u5929\u6c14",
                "\uD83D\uDE00",
                "\u00C9t\u00E9",
                "\u0001",
                "../x"
            })
    void readsTheNameOfAnyTitle(String title) {
        NamesLock lock = new TestModel().title(title).plan().lock();
        assertThat(reread(lock)).isEqualTo(lock);
        NamesLock explicit = new TestModel().name(title).plan().lock();
        assertThat(reread(explicit)).isEqualTo(explicit);
    }

    @Test
    void anExplicitNameReplacesThatOfATitle() {
        TestModel api = new TestModel().title("Library API");
        NamesLock lock = reread(api.plan().lock());
        PlannedNames now = api.name("Books").plan(lock);
        assertThat(now.java().client().simpleName()).isEqualTo("BooksClient");
        assertThat(now.changes().stream().map(NameChange::message))
                .containsExactly("'Library' is 'Books' now, at /info");
    }

    @Test
    void namesAnApiOfWhichTheLockSaysNothingByItsTitle() {
        NamesLock without = new NamesLockReader("lock").read("{\"lockVersion\": 2, \"types\": {\"/a\": \"A\"}}");
        PlannedNames now = new TestModel().title("Lending Library").plan(without);
        assertThat(now.java().client().simpleName()).isEqualTo("LendingLibraryClient");
        assertThat(LockDifference.between(without, now.lock()).entries())
                .extracting(LockDifference.Entry::message)
                .contains("the name 'LendingLibrary' would be added, for /info");
    }

    @Test
    void renamedActionsReplacePublishedMethods() {
        NamesLock lock =
                reread(new TestModel().operation("GET /a", "a.list").plan().lock());
        TestModel renamed = new TestModel().operation("GET /a", "a.search");
        assertThat(renamed.plan(lock).java().method(renamed.operation("GET /a")))
                .isEqualTo("search");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"lockVersion": 3, "x": 1}            | lock:1:17: error: the names lock has format 3 of a newer Callwright; this version reads up to 2; update Callwright
                    {"lockVersion": "1"}                  | lock:1:17: error: the names lock has a lockVersion that is not a positive whole number
                    {}                                    | lock:1:2: error: the names lock has no lockVersion, so it is not a names lock
                    []                                    | lock:1:1: error: the names lock is not a JSON object; restore it from version control
                    {"lockVersion": 2, "types": {"a": {"java": "A"}}} | lock:1:49: error: the names lock has no name of 'a'; restore it from version control
                    {"lockVersion": 2, "operations": {"GET /a": {"resource": "a"}}} | lock:1:58: error: the names lock has 'a' at 'resource', which is not an identifier; restore it from version control
                    {"lockVersion": 2, "api": {"/info": "books"}} | lock:1:37: error: the names lock has 'books' at '/info', which is not a type name of ASCII letters and digits; restore it from version control
                    {"lockVersion": 1, "types": []}       | lock:1:29: error: the names lock needs an object at 'types'; restore it from version control
                    {"lockVersion": 1, "types": {"a": 1}} | lock:1:35: error: the names lock needs a name or an object at 'a'; restore it from version control
                    {"lockVersion": 1, "types": {"a": "../x"}} | lock:1:35: error: the names lock has '../x' at 'a', which is not an identifier; restore it from version control
                    """)
    void rejectsInvalidLocks(String json, String message) {
        assertThatThrownBy(() -> new NamesLockReader("lock").read(json))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void readsWhatTheFirstFormatSaysOfTheNamesOfToday() {
        NamesLock lock = new NamesLockReader("lock").read("""
                {
                  "lockVersion": 1,
                  "javaInputs": {"/a create POST /a": {"QUERY limit": "limitQuery"}},
                  "operations": {"/a create POST /a": {"method": "make", "typescriptAlias": "x"}},
                  "properties": {"/components/schemas/b": {"dateRange": "dateRangeCamel"}},
                  "types": {
                    "/components/schemas/b": "Beta",
                    "/components/schemas/promise": {"java": "Promise", "typescript": "PromiseModel"},
                    "/components/schemas/b/properties/c": "BetaC"
                  }
                }
                """);
        assertThat(lock.isOutdated()).isTrue();
        assertThat(NamesLockWriter.write(lock)).isEqualTo("""
                {
                  "lockVersion": 2,
                  "javaInputs": {
                    "POST /a": {
                      "QUERY limit": "limitQuery"
                    }
                  },
                  "operations": {
                    "POST /a": {
                      "action": "create",
                      "method": "make",
                      "resource": "/a",
                      "typescriptAlias": "x"
                    }
                  },
                  "properties": {
                    "/components/schemas/b": {
                      "dateRange": "dateRangeCamel"
                    }
                  },
                  "types": {
                    "/components/schemas/b": "Beta"
                  }
                }
                """);
        Input limit = input(Location.QUERY, "limit");
        TestModel api = new TestModel().schema("b").operation("POST /a", "a.create", limit);
        JavaNames names = api.plan(lock).java();
        assertThat(names.type(component("b")).simpleName()).isEqualTo("Beta");
        assertThat(names.method(api.operation("POST /a"))).isEqualTo("make");
        assertThat(names.input(api.operation("POST /a"), limit).accessor()).isEqualTo("limitQuery");
    }

    @Test
    void rejectsMalformedJson() {
        assertThatThrownBy(() -> new NamesLockReader("lock").read("{\"lockVersion\": 1,\n <<<<<<< HEAD"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("lock:2:")
                .hasMessageContaining("the names lock is not valid JSON")
                .hasMessageEndingWith("restore it from version control");
        assertThatThrownBy(() -> new NamesLockReader("lock").read("")).isInstanceOf(SpecException.class);
    }
}

package dev.callwright.core.naming;

import static dev.callwright.core.naming.TestModel.component;
import static dev.callwright.core.naming.TestModel.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.source.diagnostic.SpecException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesLockTest {
    private static final TypeId A = new TypeId("/paths/~1a/get/x");
    private static final TypeId B = new TypeId("/paths/~1b/get/x");

    private static NamesLock reread(NamesLock lock) {
        return new NamesLockReader("callwright.lock.json").read(NamesLockWriter.write(lock));
    }

    private static NameSource shared(List<String> parts, TypeId... places) {
        return new NameSource(
                Optional.empty(),
                parts,
                List.of(places).stream().map(TypeId::pointer).toList());
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
                          "lockVersion": 1,
                          "operations": {
                            "/a list GET /a": {
                              "method": "list",
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
                            "/components/schemas/customer": "Customer",
                            "/components/schemas/promise": {
                              "java": "Promise",
                              "typescript": "PromiseModel"
                            }
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
        assertThat(without.type(component("foo")).simpleName()).isEqualTo("FooLower");
        assertThat(without.method(grown.operation("GET /longer"))).isEqualTo("listByGet");
        JavaNames with = grown.plan(lock).java();
        assertThat(with.type(component("foo")).simpleName()).isEqualTo("Foo");
        assertThat(with.type(component("Foo")).simpleName()).isEqualTo("FooPascal");
        assertThat(with.property(component("foo"), "dateRange").accessor()).isEqualTo("dateRange");
        assertThat(with.property(component("foo"), "date_range").accessor()).isEqualTo("dateRangeSnake");
        assertThat(with.method(grown.operation("GET /longer"))).isEqualTo("list");
        assertThat(with.method(grown.operation("GET /a"))).isEqualTo("listByGet");
    }

    @Test
    void keepsThePublishedNameOfAnInputInItsOperationOnly() {
        Input query = input(Location.QUERY, "limit");
        NamesLock lock = reread(
                new TestModel().operation("POST /a", "a.create", query).plan().lock());
        String ofOperation = ": {\n    \"/a create POST /a\": {\n      \"QUERY limit\": \"limit\"\n    }\n  }";
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
                .isEqualTo("FooLower");
    }

    @Test
    void keepsTheNameOfASharedTypeWhenAnotherPointerBecomesCanonical() {
        NamesLock lock = reread(
                new TestModel().object(B, shared(List.of("b", "x"), B)).plan().lock());
        TestModel grown = new TestModel().object(A, shared(List.of("a", "x"), A, B));
        PlannedNames names = grown.plan(lock);
        assertThat(names.java().type(A).simpleName()).isEqualTo("BX");
        assertThat(names.typeScript().type(A)).isEqualTo("BX");
        TestModel shrunk = new TestModel().object(A, shared(List.of("a", "x"), A));
        assertThat(shrunk.plan(reread(names.lock())).java().type(A).simpleName())
                .isEqualTo("BX");
    }

    @Test
    void keepsTheNameOfASharedTypeWhenItsCanonicalPointerIsRemoved() {
        NamesLock lock = reread(new TestModel()
                .object(A, shared(List.of("a", "x"), A, B))
                .plan()
                .lock());
        TestModel shrunk = new TestModel().object(B, shared(List.of("b", "x"), B));
        assertThat(shrunk.plan(lock).java().type(B).simpleName()).isEqualTo("AX");
    }

    @Test
    void keepsTheNameOfASplitTypeAtItsCanonicalPointer() {
        NamesLock lock = reread(new TestModel()
                .object(A, shared(List.of("a", "x"), A, B))
                .plan()
                .lock());
        JavaNames names = new TestModel()
                .object(B, shared(List.of("b", "x"), B))
                .object(A, shared(List.of("a", "x"), A))
                .plan(lock)
                .java();
        assertThat(names.type(A).simpleName()).isEqualTo("AX");
        assertThat(names.type(B).simpleName()).isEqualTo("BX");
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
        NameSource better = new NameSource(Optional.of("Better"), List.of("a"));
        assertThat(new TestModel()
                        .object(component("a"), better)
                        .plan(lock)
                        .java()
                        .type(component("a"))
                        .simpleName())
                .isEqualTo("Better");
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
                    {"lockVersion": 2, "x": 1}            | lock:1:17: error: the names lock has format 2 of a newer Callwright; this version reads up to 1; update Callwright
                    {"lockVersion": "1"}                  | lock:1:17: error: the names lock has a lockVersion that is not a positive whole number
                    {}                                    | lock:1:2: error: the names lock has no lockVersion, so it is not a names lock
                    []                                    | lock:1:1: error: the names lock is not a JSON object; restore it from version control
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
    void rejectsMalformedJson() {
        assertThatThrownBy(() -> new NamesLockReader("lock").read("{\"lockVersion\": 1,\n <<<<<<< HEAD"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("lock:2:")
                .hasMessageContaining("the names lock is not valid JSON")
                .hasMessageEndingWith("restore it from version control");
        assertThatThrownBy(() -> new NamesLockReader("lock").read("")).isInstanceOf(SpecException.class);
    }
}

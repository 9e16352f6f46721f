package dev.callwright.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyFileTest {
    private static final PolicyTargets TARGETS = new PolicyTargets(
            Map.of(
                    "shop",
                    new PolicyTargets.Api(
                            List.of(
                                    Operations.of("GET", "listOrders", "orders"),
                                    Operations.of("DELETE", "deleteCustomer", "customers")),
                            Optional.empty())),
            Set.of("ci"),
            false);

    @TempDir
    private Path folder;

    private String errors(String yaml, PolicyTargets targets) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), yaml);
        SpecException problem = catchThrowableOfType(SpecException.class, () -> PolicyFile.load(file, targets));
        assertThat(problem).as(yaml).isNotNull();
        return problem.getMessage().replace(file.toString(), "policy.yaml");
    }

    @Test
    void namesAllUnknownSettingsAndWrongValuesWithTheirPlace() throws IOException {
        assertThat(errors("""
                readonly: true
                allow: {operations: [listOrders]}
                deny:
                  - operations: listOrders
                  - {tag: [orders]}
                  - {methods: [5]}
                denyHeaders: ["X\\nY"]
                callers: {ci: {refuseLiveKeys: "yes", callers: {}}}
                """, TARGETS)).isEqualTo("""
                        policy.yaml:1:1 (/readonly): error: unknown setting 'readonly'; did you mean 'readOnly'?
                        policy.yaml:2:1 (/allow): error: 'allow' must be a list of rules such as [{tags: [customers]}]
                        policy.yaml:4:5 (/deny/0/operations): error: 'deny.operations' must be a list of names such as [list*]
                        policy.yaml:5:6 (/deny/1/tag): error: deny: unknown setting 'tag'; did you mean 'tags'?
                        policy.yaml:6:16 (/deny/2/methods/0): error: 'deny.methods' is '5', but must be an HTTP method such as POST
                        policy.yaml:7:15 (/denyHeaders/0): error: 'denyHeaders' is 'X\\u{a}Y', but must be a name of one line, in which '*' stands for any characters
                        policy.yaml:8:16 (/callers/ci/refuseLiveKeys): error: 'callers.ci.refuseLiveKeys' must be true or false
                        policy.yaml:8:39 (/callers/ci/callers): error: callers.ci: unknown setting 'callers'; known are readOnly, allow, deny, denyHeaders, refuseKeys, refuseLiveKeys""");
    }

    @Test
    void namesWhatMatchesNothing() throws IOException {
        assertThat(errors("""
                deny:
                  - operations: [listOrders, deleteCustmer, 'remove*']
                  - {tags: [customer]}
                  - {providers: [shopp]}
                  - {callers: [cy, 'oidc:*']}
                  - {}
                  - {tags: []}
                callers: {cd: {readOnly: true}}
                refuseKeys: ['^ok$', '(']
                refuseLiveKeys: true
                """, TARGETS)).isEqualTo("""
                        policy.yaml:8:11 (/callers/cd): error: no caller matches 'cd', so the rule protects nothing; did you mean 'ci'?
                        policy.yaml:2:30 (/deny/0/operations/1): error: no operation matches 'deleteCustmer', so the rule protects nothing; did you mean 'deleteCustomer'?
                        policy.yaml:2:45 (/deny/0/operations/2): error: no operation matches 'remove*', so the rule protects nothing
                        policy.yaml:3:13 (/deny/1/tags/0): error: no tag matches 'customer', so the rule protects nothing; did you mean 'customers'?
                        policy.yaml:4:18 (/deny/2/providers/0): error: no API matches 'shopp', so the rule protects nothing; did you mean 'shop'?
                        policy.yaml:5:16 (/deny/3/callers/0): error: no caller matches 'cy', so the rule protects nothing; did you mean 'ci'?
                        policy.yaml:5:20 (/deny/3/callers/1): error: no caller matches 'oidc:*', so the rule protects nothing
                        policy.yaml:6:5 (/deny/4): error: the rule is empty and would fit every call; write {operations: ['*']} if that is meant
                        policy.yaml:7:6 (/deny/5/tags): error: 'tags' is empty, so the rule fits no call; add a name, or remove it
                        policy.yaml:9:22 (/refuseKeys/1): error: '(' is not a regular expression of Java; write one such as '^shop_live_'
                        policy.yaml:10:1 (/refuseLiveKeys): error: 'shop' has no pattern of live keys; set 'x-callwright.liveKeyPattern' in its overlay, or use 'refuseKeys'""");
    }

    @Test
    void takesNamesThatAnIssuerMayGive() throws IOException {
        PolicyTargets issued = new PolicyTargets(TARGETS.apis(), Set.of("ci"), true);
        Path file = folder.resolve("policy.yaml");
        Files.writeString(file, "callers: {'oidc:ann': {readOnly: true}, '*': {readOnly: true}}");
        assertThatCode(() -> PolicyFile.load(file, issued)).doesNotThrowAnyException();
        assertThat(errors("callers: {ann: {readOnly: true}}", issued)).contains("no caller matches 'ann'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- readOnly",
                "readOnly: true\nreadOnly: false",
                "readOnly: [",
                "a: &a [1]\nb: *c",
                "readOnly: !!java.lang.Object {}"
            })
    void refusesWhatIsNotAPolicy(String yaml) throws IOException {
        assertThat(errors(yaml, TARGETS)).startsWith("policy.yaml").contains(": error: ");
    }

    @Test
    void readsFilesOnly() {
        SpecException problem =
                catchThrowableOfType(SpecException.class, () -> PolicyFile.load(folder.resolve("none.yaml"), TARGETS));
        assertThat(problem.getMessage()).contains("none.yaml");
    }

    /** The settings are read in the same way by our validator and by one of others, which editors use. */
    @Test
    void theSchemaIsAJsonSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PolicyFileTest.class.getResourceAsStream("policy.schema.json"));
        JsonMapper mapper = new JsonMapper();
        JsonNode good = mapper.readTree("""
                {"$schema": "policy.schema.json", "readOnly": true, "allow": [{"operations": ["a*"], "callers": ["ci"]}],
                 "callers": {"ci": {"deny": [{"methods": ["GET"]}], "refuseKeys": ["^x"]}}}
                """);
        assertThat(schema.validate(good)).isEmpty();
        assertThat(schema.validate(mapper.readTree("{\"readonly\": true}"))).hasSize(1);
        assertThat(schema.validate(mapper.readTree("{\"callers\": {\"ci\": {\"callers\": {}}}}")))
                .hasSize(1);
    }
}

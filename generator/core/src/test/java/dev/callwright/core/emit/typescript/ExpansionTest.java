package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.input;
import static dev.callwright.core.emit.typescript.SampleApi.object;
import static dev.callwright.core.emit.typescript.SampleApi.operation;
import static dev.callwright.core.emit.typescript.SampleApi.ref;
import static dev.callwright.core.emit.typescript.SampleApi.required;
import static dev.callwright.core.emit.typescript.SampleApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpansionTest {
    private static final TypeRef PATHS = new TypeRef.ListOf(TEXT);

    private static Operation retrieve(String argument, TypeRef type, TypeRef result) {
        return operation("GET", "/x", "retrieve", List.of(input(argument, Location.QUERY, value(type, false))), result);
    }

    private static Expansion expansion(Optional<String> parameter) {
        ApiModel api = SampleApi.api(
                List.of(),
                object("page", Usage.OUTPUT, required("data", new TypeRef.ListOf(new TypeRef.Nullable(ref("order"))))),
                object("order", Usage.OUTPUT, required("owner", new TypeRef.Expandable(ref("owner")))),
                object("owner", Usage.OUTPUT, required("id", TEXT)));
        Optional<String> none = Optional.empty();
        ApiSettings settings = new ApiSettings(none, none, none, none, Optional.empty(), parameter, none);
        return Expansion.of(
                new ApiModel(api.info(), settings, api.servers(), api.securitySchemes(), api.resources(), api.types()));
    }

    @Test
    void expansionPathsApplyToResultsWithExpandableMembers() {
        Expansion expansion = expansion(Optional.of("fields"));
        assertThat(expansion.hasPaths(retrieve("fields", PATHS, ref("order")))).isTrue();
        assertThat(expansion.hasPaths(retrieve("fields", PATHS, ref("page")))).isTrue();
        assertThat(expansion.hasPaths(retrieve("fields", PATHS, new TypeRef.MapOf(ref("page")))))
                .isTrue();
    }

    @Test
    void otherArgumentsAndResultsHaveNoExpansionPaths() {
        Expansion expansion = expansion(Optional.of("fields"));
        assertThat(expansion.hasPaths(retrieve("fields", PATHS, ref("owner")))).isFalse();
        assertThat(expansion.hasPaths(retrieve("fields", TEXT, ref("order")))).isFalse();
        assertThat(expansion.hasPaths(retrieve("expand", PATHS, ref("order")))).isFalse();
        assertThat(expansion(Optional.empty()).hasPaths(retrieve("fields", PATHS, ref("order"))))
                .isFalse();
    }
}

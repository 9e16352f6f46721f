package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportsTest {
    @Test
    void writesPathsRelativeToTheModule() {
        Imports nested = new Imports("resources/identity/sessions");
        assertThat(nested.path("models/a")).isEqualTo("../../models/a.js");
        assertThat(nested.path("resources/identity/reports")).isEqualTo("./reports.js");
        assertThat(nested.path("resources/identity/sessions/parts")).isEqualTo("./sessions/parts.js");
        assertThat(nested.path("resources/identity")).isEqualTo("../identity.js");
        assertThat(new Imports("client").path("core/index")).isEqualTo("./core/index.js");
    }

    @Test
    void importsEachNameOnceAndNothingOfItsOwn() {
        Imports imports = new Imports("models/a");
        imports.type("models/b", "B2");
        imports.type("models/b", "B1");
        imports.type("models/b", "B1");
        imports.type("models/a", "A");
        imports.value("models/b", "B2");
        assertThat(imports.views())
                .containsExactly(
                        new Imports.ImportView("{ B2 }", "./b.js"), new Imports.ImportView("type { B1 }", "./b.js"));
    }

    @Test
    void renamesTypesThatOthersHide() {
        Imports imports = new Imports("models/a");
        imports.type("models/b", "B.C");
        assertThat(imports.renamed("models/b", "B.C")).isEqualTo("B_.C");
        assertThat(imports.renamed("models/a", "A")).isEqualTo("A_");
        assertThat(imports.views())
                .extracting(view -> "import " + view.names() + " from " + view.from())
                .containsExactly("import type { A as A_ } from ./a.js", "import type { B, B as B_ } from ./b.js");
    }
}

package dev.callwright.gateway.deploy;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Reads Kubernetes manifests strictly: a field that the model does not have is an error. */
final class Manifests {
    static final Path FOLDER = Path.of("deploy/kubernetes");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new WithoutLeftovers())
            .build();

    private Manifests() {}

    /** The object in a file of the deployment. */
    static <T> T read(String file, Class<T> type) {
        return parse(json(FOLDER.resolve(file)), type);
    }

    /** The object in a JSON text. */
    static <T> T parse(String json, Class<T> type) {
        return STRICT.readValue(json, type);
    }

    /** A YAML file as JSON. */
    static String json(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        String json =
                new SpecReader(diagnostics).load(SpecSource.of(file)).root().toString();
        diagnostics.throwIfErrors();
        return json;
    }

    /** The models collect fields that they do not know; these must be errors. */
    private static final class WithoutLeftovers extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated each) {
            return Boolean.FALSE;
        }
    }
}

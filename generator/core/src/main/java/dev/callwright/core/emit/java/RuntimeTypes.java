package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.stream.Collectors;

/** The classes of the relocated runtime that generated code names. */
final class RuntimeTypes {
    private final Map<String, ClassName> classes;

    RuntimeTypes(RuntimeSources sources) {
        this.classes = sources.classes().stream()
                .collect(Collectors.toMap(
                        RuntimeSources.Source::simpleName,
                        source -> ClassName.get(source.packageName(), source.simpleName())));
    }

    /** A class of the runtime by its simple name; asking for one that it does not have is a bug. */
    ClassName named(String simpleName) {
        ClassName found = classes.get(simpleName);
        if (found == null) {
            throw new IllegalArgumentException("no class of the runtime: " + simpleName);
        }
        return found;
    }

    ClassName apiCaller() {
        return named("ApiCaller");
    }

    ClassName apiObject() {
        return named("ApiObject");
    }

    ClassName apiResponse() {
        return named("ApiResponse");
    }

    ClassName clientBuilder() {
        return named("ClientBuilder");
    }

    ClassName codec() {
        return named("Codec");
    }

    ClassName codecs() {
        return named("Codecs");
    }

    ClassName credential() {
        return named("Credential");
    }

    ClassName expandable() {
        return named("Expandable");
    }

    ClassName jsonValue() {
        return named("JsonValue");
    }

    ClassName members() {
        return named("Members");
    }

    ClassName objectType() {
        return named("ObjectType");
    }

    ClassName objectValues() {
        return named("ObjectValues");
    }

    ClassName operationDescriptor() {
        return named("OperationDescriptor");
    }

    ClassName parameterStyle() {
        return named("ParameterStyle");
    }

    ClassName pathValues() {
        return named("PathValues");
    }

    ClassName presence() {
        return named("Presence");
    }

    ClassName requestOptions() {
        return named("RequestOptions");
    }
}

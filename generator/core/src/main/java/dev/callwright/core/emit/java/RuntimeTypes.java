package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;

/** The classes of the relocated runtime that generated code names. */
final class RuntimeTypes {
    private final String corePackage;

    RuntimeTypes(String corePackage) {
        this.corePackage = corePackage;
    }

    /** A class of the runtime by its simple name. */
    ClassName named(String simpleName) {
        return ClassName.get(corePackage, simpleName);
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

    ClassName operation() {
        return named("Operation");
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

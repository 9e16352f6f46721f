package dev.callwright.core.source.swagger;

import java.util.Optional;

/** The kinds of parts that references name, with their sections in both versions. */
enum FragmentKind {
    SCHEMA("/definitions/", "/components/schemas/"),
    PARAMETER("/parameters/", "/components/parameters/"),
    RESPONSE("/responses/", "/components/responses/"),
    PATH_ITEM("/paths/", "/paths/");

    private final String section;
    private final String component;

    FragmentKind(String section, String component) {
        this.section = section;
        this.component = component;
    }

    /** The pointer in the converted document of a whole entry of the section; empty for other pointers. */
    Optional<String> converted(String pointer) {
        return isIn(pointer) && pointer.indexOf('/', section.length()) < 0
                ? Optional.of(component + pointer.substring(section.length()))
                : Optional.empty();
    }

    /** Whether a pointer is in the section. */
    boolean isIn(String pointer) {
        return pointer.startsWith(section);
    }
}

package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ConfigNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The expressions of a POM, such as {@code ${project.version}}, as far as the file itself says their values. */
final class PomProperties implements UnaryOperator<String> {
    private static final int ROUNDS = 5;

    private final ConfigNode project;

    PomProperties(ConfigNode project) {
        this.project = project;
    }

    /** The text with expressions replaced; those that only Maven knows stay. */
    @Override
    public String apply(String text) {
        String replaced = text;
        for (int i = 0; i < ROUNDS && replaced.contains("${"); i++) {
            replaced = once(replaced);
        }
        return replaced;
    }

    private String once(String text) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("${", at);
            int end = start < 0 ? -1 : text.indexOf('}', start);
            if (end < 0 || replaced.length() > 10_000) {
                return replaced.append(text, at, text.length()).toString();
            }
            String name = text.substring(start + 2, end);
            replaced.append(text, at, start).append(value(name).orElse("${" + name + "}"));
            at = end + 1;
        }
        return replaced.toString();
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "basedir", "project.basedir" -> Optional.of(".");
            case "project.version", "project.groupId", "project.artifactId" -> {
                String member = name.substring("project.".length());
                yield project.member(member)
                        .text()
                        .or(() -> project.member("parent").member(member).text());
            }
            default -> project.member("properties").member(name).text();
        };
    }
}

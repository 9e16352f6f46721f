package dev.callwright.core.output;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how the user gets by settings what they got by editing a generated file. */
final class EditAdvice {
    // Members of the top level, which are on lines of their own.
    private static final Pattern MEMBER = Pattern.compile("  [\"<](\\w+)(?:\":|>).*");
    private static final Map<String, Map<String, String>> SETTINGS = Map.of(
            "typescript/package.json",
            Map.of(
                    "name", "typescript.packageName",
                    "version", "typescript.version",
                    "description", "project.description",
                    "keywords", "project.keywords",
                    "homepage", "project.url",
                    "bugs", "project.issues",
                    "license", "project.license",
                    "author", "project.developers",
                    "repository", "project.repository"),
            "java/pom.xml",
            Map.of(
                    "groupId", "java.groupId",
                    "artifactId", "java.artifactId",
                    "version", "java.version",
                    "description", "project.description",
                    "url", "project.url",
                    "organization", "project.organization",
                    "licenses", "project.license",
                    "developers", "project.developers",
                    "scm", "project.repository",
                    "issueManagement", "project.issues"));

    private EditAdvice() {}

    /**
     * The settings that do the same as an edit.
     *
     * @param path the file
     * @param present its text
     * @param generated the text that was to replace it; empty: the file is no longer generated
     */
    static String advice(String path, String present, String generated) {
        Set<String> settings = settings(path, present, generated);
        settings.add("once: [" + path + "]");
        return "set " + String.join(" or ", settings);
    }

    private static Set<String> settings(String path, String present, String generated) {
        Map<String, String> known = SETTINGS.getOrDefault(path, Map.of());
        Set<String> before = new HashSet<>(generated.lines().toList());
        Set<String> settings = new LinkedHashSet<>();
        present.lines()
                .filter(line -> !before.isEmpty() && !before.contains(line))
                .map(MEMBER::matcher)
                .filter(Matcher::matches)
                .map(member -> known.getOrDefault(member.group(1), ""))
                .filter(setting -> !setting.isEmpty())
                .forEach(settings::add);
        return settings;
    }
}

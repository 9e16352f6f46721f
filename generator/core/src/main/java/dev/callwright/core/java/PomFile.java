package dev.callwright.core.java;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;

/** The Maven project file. */
final class PomFile {
    private PomFile() {}

    /** The file for an artifact. */
    static GeneratedFile of(JavaArtifact artifact, TemplateRenderer templates) {
        JavaArtifact view = new JavaArtifact(
                xml(artifact.groupId()), xml(artifact.artifactId()), xml(artifact.version()), xml(artifact.name()));
        return new GeneratedFile("java/pom.xml", templates.render("project/java-pom.xml.mustache", view));
    }

    // Characters that XML 1.0 cannot hold, not even escaped, become spaces.
    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isXml(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}

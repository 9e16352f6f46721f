package dev.callwright.core.emit.java;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Invisible;

/** The Maven project file. */
final class PomFile {
    private PomFile() {}

    /** The file for an artifact. */
    static GeneratedFile of(JavaArtifact artifact, TemplateRenderer templates) {
        JavaArtifact view = new JavaArtifact(
                xml(artifact.groupId()), xml(artifact.artifactId()), xml(artifact.version()), xml(artifact.name()));
        return new GeneratedFile("java/pom.xml", templates.render("project/java-pom.xml.mustache", view));
    }

    /**
     * Text for the content of an element of the file. Maven replaces <code>${...}</code> after it has parsed the XML,
     * where no XML escape prevents it, so dollar signs are removed. Invisible characters become spaces; they include
     * all characters that XML 1.0 does not allow.
     */
    static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Invisible.line(text).replaceAll("\\$+\\{", "{").codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}

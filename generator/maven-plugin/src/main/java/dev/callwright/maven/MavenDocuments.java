package dev.callwright.maven;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.text.MessageText;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds documents on the class path of the plugin and in artifacts. */
final class MavenDocuments {
    private static final String ENTRY = "!/";

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    MavenDocuments(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /**
     * The file, URL or file in an archive that a document is.
     *
     * @throws RequestException if it cannot be found
     */
    String located(String named) {
        SourceName name = new SourceName(named);
        if (name.isOnClassPath()) {
            return onClassPath(named, name.classPathName());
        }
        return name.isArtifact() ? ofArtifact(named) : named;
    }

    private static String onClassPath(String named, String path) {
        URL found = MavenDocuments.class.getClassLoader().getResource(path);
        if (found == null) {
            throw new RequestException(
                    MessageText.piece(named) + " is in no dependency of the plugin; add the artifact that"
                            + " has the file to the <dependencies> inside <plugin>, or check the path");
        }
        try {
            return found.getProtocol().equals("file") ? Path.of(found.toURI()).toString() : found.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ofArtifact(String named) {
        int end = named.indexOf(ENTRY);
        String coordinates = end < 0 ? named : named.substring(0, end);
        Artifact artifact = artifact(coordinates);
        boolean isArchive =
                artifact.getExtension().equals("jar") || artifact.getExtension().equals("zip");
        if (end < 0 && isArchive) {
            throw new RequestException(
                    "the artifact " + MessageText.piece(named) + " is an archive; name the document in it,"
                            + " such as " + MessageText.piece(named) + "!/openapi.yaml");
        }
        File file = resolved(artifact, named);
        if (end < 0) {
            return file.getPath();
        }
        String entry = named.substring(end + ENTRY.length());
        // An artifact of this build that is not packaged yet is a folder.
        return file.isDirectory() ? new File(file, entry).getPath() : "jar:" + file.toURI() + ENTRY + entry;
    }

    // group:artifact:version[:classifier][@type]
    private static Artifact artifact(String coordinates) {
        int at = coordinates.indexOf('@');
        String[] parts = (at < 0 ? coordinates : coordinates.substring(0, at)).split(":");
        String type = at < 0 ? "jar" : coordinates.substring(at + 1);
        return new DefaultArtifact(parts[0], parts[1], parts.length > 3 ? parts[3] : "", type, parts[2]);
    }

    private File resolved(Artifact artifact, String named) {
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw new RequestException("the artifact " + MessageText.piece(named) + " cannot be resolved: "
                    + MessageText.line(String.valueOf(e.getMessage()))
                    + "; check its coordinates and the <repositories>");
        }
    }
}

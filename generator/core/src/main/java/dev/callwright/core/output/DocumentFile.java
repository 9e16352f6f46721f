package dev.callwright.core.output;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document of the user, in a file of its own. */
public final class DocumentFile {
    private final Path file;

    /** @param file the file, which need not exist */
    public DocumentFile(Path file) {
        this.file = file;
    }

    /** The notation of a document. */
    public enum Format {
        JSON {
            @Override
            public String text(JsonNode document) {
                try {
                    return Invisible.escapedInJson(
                                    new JsonMapper().writer(printer()).writeValueAsString(document))
                            + "\n";
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("a tree cannot be written as JSON", e);
                }
            }
        },
        YAML {
            @Override
            public String text(JsonNode document) {
                return YamlWriter.write(document);
            }
        };

        private static PrettyPrinter printer() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        /** The format that the ending of a file's name or of a URL says. */
        public static Optional<Format> of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".json")) {
                return Optional.of(JSON);
            }
            return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
        }

        /** The text of a document, with a line feed at its end. */
        public abstract String text(JsonNode document);
    }

    /**
     * Fails if the file is one of those that were read.
     *
     * @throws OutputException if it is
     */
    public void throwIfAmong(List<Path> inputs) {
        for (Path input : inputs) {
            if (isSame(input)) {
                throw new OutputException(
                        file + " is read as " + input + " and is not overwritten; write the result to another file");
            }
        }
    }

    private boolean isSame(Path input) {
        try {
            return Files.exists(file) && Files.isSameFile(file, input);
        } catch (IOException e) {
            return file.toAbsolutePath()
                    .normalize()
                    .equals(input.toAbsolutePath().normalize());
        }
    }

    /**
     * Writes a document by the ending of the file's name.
     *
     * @throws OutputException if the name ends otherwise, or the file cannot be written
     */
    public void write(JsonNode document) {
        Format format = Format.of(file.toString())
                .orElseThrow(() -> new OutputException("the name " + file
                        + " does not say how to write the document; end it in .json, .yaml or .yml"));
        write(format.text(document));
    }

    /**
     * Writes a text, whatever the file's name.
     *
     * @throws OutputException if the file cannot be written
     */
    public void write(String text) {
        try {
            Path folder = requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path draft = folder.resolve(file.getFileName() + ".draft");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(
                    "cannot write " + file + " (" + e.getMessage() + "); check its permissions, or name another file");
        }
    }
}

package dev.callwright.core.source.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.access.ReadErrors;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the reports of differences that the user named for the changelog of the site. */
public final class ReportFiles {
    /** The JSON Schema of a report, as a resource. */
    public static final String SCHEMA = "/dev/callwright/core/config/diff.schema.json";

    private static final String ENDING = ".json";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Diagnostics diagnostics = new Diagnostics();

    private ReportFiles() {}

    /**
     * A report.
     *
     * @param name the name of its file without its ending, such as {@code 2026-11-27}
     * @param json its content, as its schema has it
     */
    public record Report(String name, JsonNode json) {}

    /**
     * What a run reads for these names: the files, the folders and what is in them.
     *
     * @param names the names of files and folders
     */
    public static List<Path> of(List<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = Path.of(name);
            files.add(file);
            files.addAll(Files.isDirectory(file) ? readableIn(file) : List.of());
        }
        return files;
    }

    // The run that reads the folder reports an error.
    private static List<Path> readableIn(Path folder) {
        try {
            return reportsIn(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> reportsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The reports, the newest first: by their names, in which a greater number is newer.
     *
     * @param names the names of files and folders
     * @throws dev.callwright.core.source.diagnostic.SpecException if one cannot be read or is no report
     */
    public static List<Report> read(List<String> names) {
        ReportFiles reader = new ReportFiles();
        List<Path> files = new ArrayList<>();
        names.forEach(name -> files.addAll(reader.files(name)));
        files.sort(Comparator.comparing(ReportFiles::order).reversed());
        List<Report> reports = files.stream()
                .limit(Limit.SITE_REPORTS.value())
                .map(reader::report)
                .toList();
        reader.diagnostics.throwIfErrors();
        return reports;
    }

    /** The number of reports that are too many to be read. */
    public static int left(List<String> names) {
        long all = of(names).stream().filter(file -> !Files.isDirectory(file)).count();
        return (int) Math.max(0, all - Limit.SITE_REPORTS.value());
    }

    private List<Path> files(String name) {
        try {
            Path file = Path.of(name);
            return Files.isDirectory(file) ? reportsIn(file) : List.of(file);
        } catch (InvalidPathException e) {
            throw diagnostics.abort(
                    SourceLocation.of(name),
                    "this is not a file name: " + e.getReason() + "; name a local file or folder");
        } catch (IOException e) {
            throw diagnostics.abort(
                    SourceLocation.of(name), "the folder cannot be read: " + ReadErrors.reason(e) + "; check it");
        }
    }

    private static String order(Path file) {
        return DIGITS.matcher(stem(file))
                .replaceAll(digits -> "0".repeat(18 - digits.group().length()) + digits.group());
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private Report report(Path file) {
        String name = file.toString().replace('\\', '/');
        SourceLocation place = SourceLocation.of(name);
        if (!NAME.matcher(stem(file)).matches() || !name.endsWith(ENDING)) {
            throw diagnostics.abort(
                    place,
                    "a report of the changelog has a name such as 2026-11-27.json: ASCII letters, digits, '.', '-' and"
                            + " '_', a letter or digit first; rename it");
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > Limit.SITE_REPORT_BYTES.value()) {
                throw diagnostics.abort(place, Limit.SITE_REPORT_BYTES.exceeded() + "; leave it out");
            }
        } catch (IOException e) {
            throw diagnostics.abort(place, "the file cannot be read: " + ReadErrors.reason(e) + "; check it");
        }
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.of(file));
        SettingsSchema.ofResource(SCHEMA)
                .check(tree.root())
                .forEach(problem -> diagnostics.error(
                        tree.location(problem.pointer()),
                        problem.message() + "; this is not what 'callwright diff --report json=FILE' writes"));
        return new Report(stem(file), tree.root());
    }
}

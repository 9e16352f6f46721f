package dev.callwright.core;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of an output.
 *
 * @param files generated files
 * @param bytes bytes in them
 * @param operations operations of the API
 * @param types types of the API
 * @param warnings how many warnings there are of each kind, such as {@code omission}
 */
public record OutputFacts(int files, long bytes, int operations, int types, Map<String, Integer> warnings) {
    private static final String WARNINGS = "warnings-";
    private static final char ONE_BYTE = 0x80;
    private static final char TWO_BYTES = 0x800;

    public OutputFacts {
        warnings = Map.copyOf(warnings);
    }

    static OutputFacts of(Generator.Generated generated) {
        List<GeneratedFile> files = generated.content().files();
        LoadedApi api = generated.api();
        Map<String, Integer> warnings = new TreeMap<>();
        api.warnings().stream().map(Diagnostic::kind).forEach(kind -> warnings.merge(name(kind), 1, Integer::sum));
        return new OutputFacts(
                files.size(),
                files.stream().mapToLong(OutputFacts::size).sum(),
                api.model().operations().size(),
                api.model().types().size(),
                warnings);
    }

    private static String name(WarningKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static long size(GeneratedFile file) {
        boolean isText = file.charset().equals(StandardCharsets.UTF_8);
        return file.text()
                .parts()
                .mapToLong(part -> isText ? size(part) : part.length())
                .sum();
    }

    // A character of a surrogate pair stands for two of the four bytes.
    private static long size(String text) {
        long size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < ONE_BYTE ? 1 : c < TWO_BYTES || Character.isSurrogate(c) ? 2 : 3;
        }
        return size;
    }

    /** The numbers as texts by name: see {@link #read}. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("files", Integer.toString(files));
        texts.put("bytes", Long.toString(bytes));
        texts.put("operations", Integer.toString(operations));
        texts.put("types", Integer.toString(types));
        warnings.forEach((kind, count) -> texts.put(WARNINGS + kind, Integer.toString(count)));
        return texts;
    }

    /** The numbers in texts; zero for those that are missing. */
    static OutputFacts read(Map<String, String> texts) {
        Map<String, Integer> warnings = new TreeMap<>();
        texts.forEach((name, count) -> {
            if (name.startsWith(WARNINGS)) {
                warnings.put(name.substring(WARNINGS.length()), Integer.parseInt(count));
            }
        });
        return new OutputFacts(
                Integer.parseInt(texts.getOrDefault("files", "0")),
                Long.parseLong(texts.getOrDefault("bytes", "0")),
                Integer.parseInt(texts.getOrDefault("operations", "0")),
                Integer.parseInt(texts.getOrDefault("types", "0")),
                warnings);
    }
}

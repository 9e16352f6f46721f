package dev.callwright.gateway.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The instructions of a container build file, as the reference of the format has them: a comment is a line of its own, and a
 * backslash at the end of a line continues it.
 */
final class Containerfile {
    private static final Set<String> KNOWN = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "ONBUILD",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    private final List<Instruction> instructions = new ArrayList<>();

    /**
     * A line.
     *
     * @param name the instruction in upper case
     * @param rest what follows it
     */
    record Instruction(String name, String rest) {}

    /** The instructions of a file; throws if one is not known. */
    static Containerfile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Containerfile parse(String text) {
        Containerfile file = new Containerfile();
        StringBuilder instruction = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean goesOn = line.endsWith("\\");
            instruction.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                file.add(instruction.toString());
                instruction.setLength(0);
            }
        }
        if (!instruction.isEmpty()) {
            throw new IllegalArgumentException("the last line goes on: " + instruction);
        }
        return file;
    }

    private void add(String line) {
        String[] words = line.split("\\s+", 2);
        String name = words[0].toUpperCase(Locale.ROOT);
        if (!KNOWN.contains(name) || words.length == 1) {
            throw new IllegalArgumentException("no instruction: " + line);
        }
        instructions.add(new Instruction(name, words[1]));
    }

    /** The names of the instructions, in order. */
    List<String> names() {
        return instructions.stream().map(Instruction::name).toList();
    }

    /** What follows the only instruction of a name. */
    String only(String name) {
        List<String> found = instructions.stream()
                .filter(each -> each.name().equals(name))
                .map(Instruction::rest)
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " instructions " + name);
        }
        return found.get(0);
    }
}

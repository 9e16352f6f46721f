package dev.callwright.cli;

import dev.callwright.core.text.MessageText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** File names on the command line. */
final class FileNames implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(refusal(e));
        }
    }

    /** Why a name is none of a file, and what to do. */
    static String refusal(InvalidPathException failure) {
        String name = MessageText.piece(failure.getInput());
        boolean isAscii = name.chars().allMatch(c -> c < 0x80);
        return "'" + name + "' cannot be the name of a file here"
                + (isAscii
                        ? "; name another one"
                        : ", because this locale has no letters beyond ASCII; set LC_ALL=C.UTF-8");
    }
}

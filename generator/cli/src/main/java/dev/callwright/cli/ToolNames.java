package dev.callwright.cli;

import dev.callwright.core.migration.Tool;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code import --from}. */
final class ToolNames implements ITypeConverter<Tool> {
    @Override
    public Tool convert(String value) {
        return Tool.of(value)
                .orElseThrow(() -> new TypeConversionException("there is no import from '" + value
                        + "'; there is one from "
                        + String.join(
                                ", ",
                                Arrays.stream(Tool.values()).map(Tool::toString).toList())));
    }
}

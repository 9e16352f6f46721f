package dev.callwright.cli;

import dev.callwright.core.diff.report.FailOn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --fail-on}. */
final class FailOnNames implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
        return FailOn.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no impact '" + value + "'; impacts are " + FailOn.keys()));
    }
}

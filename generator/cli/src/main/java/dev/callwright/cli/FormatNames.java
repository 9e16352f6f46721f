package dev.callwright.cli;

import dev.callwright.cli.report.ReportFormat;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --format}. */
final class FormatNames implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
        return ReportFormat.of(value)
                .orElseThrow(() -> new TypeConversionException("there is no format '" + value + "'; formats are "
                        + Arrays.toString(ReportFormat.values()).replaceAll("[\\[\\]]", "")));
    }
}

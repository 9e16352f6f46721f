package sdk.stripe.core.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank. */
record LineRecords(LineReader lines) implements StreamRecords {
    @Override
    public @Nullable Record next() throws IOException {
        String line = lines.readLine();
        while (line != null && line.isBlank()) {
            line = lines.readLine();
        }
        return line == null ? null : Record.of(line);
    }
}

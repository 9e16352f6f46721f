package dev.callwright.cli;

import dev.callwright.core.Output;
import java.util.Iterator;
import java.util.stream.Stream;

/** The values of {@code --only}. */
final class OutputNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(Output.values()).map(Output::key).iterator();
    }
}

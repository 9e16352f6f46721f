package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.WirePairs.Pair;

/** Options of curl for pairs of a form or query. */
final class CurlData {
    private CurlData() {}

    /** The option for a pair. curl can encode the value if the pair has a name and the value is a plain shell word. */
    static String option(Pair pair) {
        if (pair.value().equals(pair.encoded())) {
            return "-d " + ShellText.word(pair.name() + "=" + pair.value());
        }
        boolean encodedByCurl = !pair.name().isEmpty() && ShellText.isPlain(pair.value());
        return encodedByCurl
                ? "--data-urlencode " + ShellText.word(pair.name() + "=" + pair.value())
                : "-d " + ShellText.word(pair.name() + "=" + pair.encoded());
    }
}

package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.emit.snippet.wire.WirePairs.Pair;

/** Options of curl for pairs of a form or query. */
final class CurlData {
    private CurlData() {}

    /** The option for a pair. curl can encode the value if it does so in the same way, and the value is a plain shell word. */
    static String option(Pair pair) {
        boolean encodedByCurl = !pair.name().isEmpty()
                && !pair.value().equals(pair.encoded())
                && ShellText.isPlain(pair.value())
                && encodedByCurl(pair.value()).equals(pair.encoded());
        return encodedByCurl
                ? "--data-urlencode " + ShellText.word(pair.name() + "=" + pair.value())
                : "-d " + ShellText.word(pair.text());
    }

    // curl keeps the unreserved characters of RFC 3986, and writes a space as a plus sign.
    private static String encodedByCurl(String value) {
        return WireEncoding.QUERY.encode(value).replace("%20", "+");
    }
}

package sdk.stripe.core.internal.json;

import java.nio.ByteBuffer;

/** Validates UTF-8 (RFC 3629): the parser accepts invalid bytes, such as a slash encoded in two. */
final class Utf8 {
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /**
     * The index of the first invalid byte; negative when there is none, or when the text starts as one in UTF-16 or
     * UTF-32 does.
     */
    static int firstInvalid(byte[] text) {
        if (isWide(text)) {
            return -1;
        }
        ByteBuffer words = ByteBuffer.wrap(text);
        int at = 0;
        while (at < text.length) {
            if (at + Long.BYTES <= text.length && (words.getLong(at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else if (text[at] >= 0) {
                at++;
            } else {
                int length = length(text, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    // A byte order mark, or the zero bytes of ASCII; no JSON in UTF-8 starts with these.
    private static boolean isWide(byte[] text) {
        if (text.length < 2) {
            return false;
        }
        int start = (text[0] & 0xff) << 8 | (text[1] & 0xff);
        return start == 0xfeff || start == 0xfffe || text[0] == 0 || text[1] == 0;
    }

    // The number of bytes of the character at this place; 0 when it is none.
    private static int length(byte[] text, int at) {
        int first = text[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > text.length) {
            return 0;
        }
        int lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        int second = text[at + 1] & 0xff;
        boolean right = second >= lowest && second <= highest;
        for (int index = 2; index < length; index++) {
            right &= (text[at + index] & 0xc0) == 0x80;
        }
        return right ? length : 0;
    }
}

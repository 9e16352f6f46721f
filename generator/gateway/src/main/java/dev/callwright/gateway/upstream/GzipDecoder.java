package dev.callwright.gateway.upstream;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decodes gzip (RFC 1952) that comes in pieces, and notices if it is not complete, or not what was encoded: the decoder of Jetty's client
 * accepts both.
 */
final class GzipDecoder {
    private static final int PIECE = 16 << 10;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int FIXED_HEADER = 10;

    private enum Part {
        FIXED,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        HEADER_CHECKSUM,
        DATA,
        TRAILER
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private Part part = Part.FIXED;
    private int flags;
    private boolean hasMore;
    private int count;
    private long number;

    /**
     * The next decoded bytes; none if the input is read to its end.
     *
     * @throws ZipException if the input is not gzip
     */
    ByteBuffer decode(ByteBuffer input) throws ZipException {
        while (input.hasRemaining() || hasMore) {
            if (part != Part.DATA) {
                readByte(input.get() & 0xff);
                continue;
            }
            ByteBuffer decoded = inflate(input);
            if (inflater.finished()) {
                start(Part.TRAILER);
            }
            if (decoded.hasRemaining()) {
                return decoded;
            }
        }
        return NOTHING;
    }

    /** @throws ZipException if more input must come */
    void end() throws ZipException {
        if (part != Part.FIXED || count != 0) {
            throw new ZipException("incomplete");
        }
    }

    /** Frees memory outside of the heap. */
    void close() {
        inflater.end();
    }

    private ByteBuffer inflate(ByteBuffer input) throws ZipException {
        byte[] piece = new byte[PIECE];
        try {
            inflater.setInput(input);
            int length = inflater.inflate(piece);
            if (length == 0 && inflater.needsDictionary()) {
                throw new ZipException("a dictionary");
            }
            checksum.update(piece, 0, length);
            // What fills the piece may be only a part of what the input decodes to.
            hasMore = length == PIECE && !inflater.finished();
            return ByteBuffer.wrap(piece, 0, length);
        } catch (DataFormatException e) {
            throw new ZipException("not deflated");
        } finally {
            inflater.setInput(NOTHING.duplicate());
        }
    }

    private void readByte(int each) throws ZipException {
        switch (part) {
            case FIXED -> readFixed(each);
            case EXTRA_LENGTH -> {
                if (readNumber(each, 2)) {
                    count = (int) number;
                    part = Part.EXTRA;
                    skip(0);
                }
            }
            case EXTRA -> skip(1);
            case NAME -> skipText(each, Part.COMMENT);
            case COMMENT -> skipText(each, Part.HEADER_CHECKSUM);
            case HEADER_CHECKSUM -> {
                if (readNumber(each, 2)) {
                    start(Part.DATA);
                }
            }
            default -> readTrailer(each);
        }
    }

    private void readFixed(int each) throws ZipException {
        boolean isValid = count == 0 ? each == 0x1f : count == 1 ? each == 0x8b : count != 2 || each == 8;
        if (!isValid) {
            throw new ZipException("no gzip");
        }
        if (count == 3) {
            flags = each;
        }
        if (++count == FIXED_HEADER) {
            start(Part.EXTRA_LENGTH);
        }
    }

    private void skip(int length) {
        count -= length;
        if (count == 0) {
            start(Part.NAME);
        }
    }

    private void skipText(int each, Part following) {
        if (each == 0) {
            start(following);
        }
    }

    /** Starts a part, or the one after it if the flags say that it is not there. */
    private void start(Part following) {
        count = 0;
        number = 0;
        part = following;
        if (part == Part.EXTRA_LENGTH && (flags & HAS_EXTRA) == 0) {
            part = Part.NAME;
        }
        if (part == Part.NAME && (flags & HAS_NAME) == 0) {
            part = Part.COMMENT;
        }
        if (part == Part.COMMENT && (flags & HAS_COMMENT) == 0) {
            part = Part.HEADER_CHECKSUM;
        }
        if (part == Part.HEADER_CHECKSUM && (flags & HAS_HEADER_CHECKSUM) == 0) {
            part = Part.DATA;
        }
    }

    private void readTrailer(int each) throws ZipException {
        if (!readNumber(each, 8)) {
            return;
        }
        long expected = (inflater.getBytesWritten() << 32) | checksum.getValue();
        if (number != expected) {
            throw new ZipException("wrong checksum or length");
        }
        // Another member may follow.
        inflater.reset();
        checksum.reset();
        start(Part.FIXED);
    }

    private boolean readNumber(int each, int bytes) {
        number |= (long) each << (8 * count);
        return ++count == bytes;
    }
}

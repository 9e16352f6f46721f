package dev.callwright.gateway.upstream;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The mask for the bytes of one body, which come in pieces. It holds back only those last bytes of a piece that a secret may start with,
 * so that events of a stream are not delayed. Used by one thread at a time.
 */
final class MaskedBytes {
    private static final byte MASK = '*';
    private static final byte[] NONE = {};

    private final SecretAutomaton automaton;
    private int state;
    private byte[] held = NONE;

    MaskedBytes(SecretAutomaton automaton) {
        this.automaton = automaton;
    }

    /** What can be passed on after a piece: the piece itself, masked in place, or a new buffer; it may be empty. */
    ByteBuffer next(ByteBuffer piece) {
        if (automaton.isEmpty()) {
            return piece;
        }
        int start = held.length;
        ByteBuffer bytes = start == 0 && !piece.isReadOnly() ? piece : joined(piece);
        scan(bytes, bytes.position() + start);
        hold(bytes);
        return bytes;
    }

    /** The last piece of {@link #next} with what was held back, which was not a secret. */
    ByteBuffer end(ByteBuffer last) {
        if (held.length == 0) {
            return last;
        }
        ByteBuffer joined = ByteBuffer.allocate(last.remaining() + held.length);
        joined.put(last).put(held).flip();
        Arrays.fill(held, (byte) 0);
        held = NONE;
        return joined;
    }

    private ByteBuffer joined(ByteBuffer piece) {
        ByteBuffer joined = ByteBuffer.allocate(held.length + piece.remaining());
        joined.put(held).put(piece.duplicate()).flip();
        return joined;
    }

    private void scan(ByteBuffer bytes, int from) {
        int reached = state;
        for (int at = from; at < bytes.limit(); at++) {
            reached = automaton.next(reached, bytes.get(at) & 0xff);
            int length = automaton.match(reached);
            if (length > 0) {
                for (int back = at - length + 1; back <= at; back++) {
                    bytes.put(back, MASK);
                }
            }
        }
        state = reached;
    }

    private void hold(ByteBuffer bytes) {
        Arrays.fill(held, (byte) 0);
        int length = automaton.depth(state);
        held = length == 0 ? NONE : new byte[length];
        bytes.get(bytes.limit() - length, held);
        bytes.limit(bytes.limit() - length);
    }
}

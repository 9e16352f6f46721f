package dev.callwright.gateway.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where audit lines go. Only one thread writes. */
interface AuditOutput extends Closeable {
    /**
     * Writes whole lines, which are with the operating system when this returns.
     *
     * @throws IOException none of them is written, as far as the output can take lines back; the caller writes them again later
     */
    void write(byte[] lines) throws IOException;

    /** Before the next lines, opens anew what can be opened anew. */
    void reopen();

    /** An output to a stream, which stays open. */
    static AuditOutput of(OutputStream stream) {
        return new AuditOutput() {
            @Override
            public void write(byte[] lines) throws IOException {
                stream.write(lines);
                stream.flush();
            }

            @Override
            public void reopen() {
                // The stream is given.
            }

            @Override
            public void close() throws IOException {
                stream.flush();
            }
        };
    }
}

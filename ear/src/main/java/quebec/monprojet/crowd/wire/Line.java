package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What carries the bytes of a connection that is made: in the clear, or enciphered. */
interface Line {

    /**
     * Sends, or keeps for {@link #flush} what cannot be sent yet.
     *
     * @param bytes all taken
     */
    void send(ByteBuffer bytes) throws IOException;

    /** Sends more of what was kept. */
    void flush() throws IOException;

    /** Whether something was kept, and must be flushed when the channel takes more. */
    boolean isFull();

    /**
     * What has come.
     *
     * @param into empty, and large
     * @return how many bytes; 0 when none can be had now, negative at the end
     */
    int receive(ByteBuffer into) throws IOException;
}

package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Bytes as they are. */
final class ClearLine implements Line {

    private final SocketChannel channel;
    private ByteBuffer kept = ByteBuffer.allocate(0);

    ClearLine(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void send(ByteBuffer bytes) throws IOException {
        kept = bytes;
        flush();
    }

    @Override
    public void flush() throws IOException {
        channel.write(kept);
    }

    @Override
    public boolean isFull() {
        return kept.hasRemaining();
    }

    @Override
    public int receive(ByteBuffer into) throws IOException {
        return channel.read(into);
    }
}

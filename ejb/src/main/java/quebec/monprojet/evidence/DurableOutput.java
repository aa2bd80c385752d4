package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is on the disk once it is closed, and not only on its way there. */
final class DurableOutput extends OutputStream {

    private final FileChannel file;

    DurableOutput(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
        while (left.hasRemaining()) {
            file.write(left);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (file.isOpen()) {
                file.force(true);
            }
        }
    }
}

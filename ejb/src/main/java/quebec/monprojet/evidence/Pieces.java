package quebec.monprojet.evidence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pieces of a file one after the other, in the clear: one is in memory at a time. */
final class Pieces extends InputStream {

    private final DataInputStream sealed;
    private final FileId file;
    private final DataKey key;
    private final long whole;
    private InputStream piece = InputStream.nullInputStream();
    private long offset;

    Pieces(Path place, FileId file, DataKey key, long whole) throws IOException {
        this.sealed = new DataInputStream(Files.newInputStream(place));
        this.file = file;
        this.key = key;
        this.whole = whole;
    }

    /** A piece opens where it was laid, and nowhere else. */
    static String bound(FileId file, long offset) {
        return file + "@" + offset;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = piece.read(into, from, length);
        while (read < 0 && offset < whole) {
            byte[] opened = next();
            offset += opened.length;
            piece = new ByteArrayInputStream(opened);
            read = piece.read(into, from, length);
        }
        return read;
    }

    private byte[] next() throws IOException {
        int length = sealed.readInt();
        if (length <= 0 || length > Limits.FILE * 2) {
            throw new IOException("Not the length of a piece");
        }
        byte[] bytes = sealed.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("A piece has no end");
        }
        try (InputStream open = key.opening(new ByteArrayInputStream(bytes), bound(file, offset))) {
            byte[] opened = open.readAllBytes();
            if (offset + opened.length > whole) {
                throw new IOException("More has arrived than was said");
            }
            return opened;
        }
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}

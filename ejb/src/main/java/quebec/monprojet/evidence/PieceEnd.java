package quebec.monprojet.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where the last whole piece ends.
 *
 * @param position in the file
 * @param offset in the clear
 */
record PieceEnd(long position, long offset) {

    /** By the lengths alone: what the pieces hold is proved when they are read. */
    static PieceEnd of(FileChannel pieces, DataKey key) throws IOException {
        PieceEnd end = new PieceEnd(0, 0);
        PieceEnd next = end.next(pieces, key);
        while (!next.equals(end)) {
            end = next;
            next = end.next(pieces, key);
        }
        return end;
    }

    private PieceEnd next(FileChannel pieces, DataKey key) throws IOException {
        long begins = position + Integer.BYTES;
        if (begins > pieces.size()) {
            return this;
        }
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES);
        int read = pieces.read(head, position);
        int length = read == Integer.BYTES ? head.getInt(0) : 0;
        return length <= 0 || begins + length > pieces.size()
                ? this
                : new PieceEnd(begins + length, offset + key.opened(length));
    }
}

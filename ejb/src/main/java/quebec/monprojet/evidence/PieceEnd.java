package quebec.monprojet.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where the last whole piece ends.
 *
 * @param position in the file
 * @param offset in the clear
 * @param pieces that end there
 */
record PieceEnd(long position, long offset, int pieces) {

    /** So many may be of any length, for a file that hardly has one. */
    static final int FEW = 64;

    /** Bytes of any other but the last: whoever sends them one by one has each walk past all. */
    static final int SMALLEST = 4 << 10;

    static final PieceEnd NONE = new PieceEnd(0, 0, 0);

    /** Whether so many bytes may come next, of a file that is to have so many. */
    boolean takes(int bytes, long whole) {
        return bytes >= SMALLEST || pieces < FEW || offset + bytes == whole;
    }

    /** By the lengths alone: what the pieces hold is proved when they are read. */
    static PieceEnd of(FileChannel pieces, DataKey key) throws IOException {
        PieceEnd end = NONE;
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
                : new PieceEnd(begins + length, offset + key.opened(length), this.pieces + 1);
    }
}

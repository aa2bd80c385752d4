package quebec.monprojet.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.log.Hash;

/** The hashes of a proof as the tables keep them: 32 bytes each, one after another. */
final class Path {

    private Path() {}

    static byte[] bytes(List<Hash> path) {
        ByteBuffer buffer = ByteBuffer.allocate(path.size() * Hash.BYTES);
        path.forEach(hash -> buffer.put(hash.value()));
        return buffer.array();
    }

    static List<Hash> of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Hash> path = new ArrayList<>(bytes.length / Hash.BYTES);
        while (buffer.hasRemaining()) {
            byte[] hash = new byte[Hash.BYTES];
            buffer.get(hash);
            path.add(new Hash(hash));
        }
        return path;
    }
}

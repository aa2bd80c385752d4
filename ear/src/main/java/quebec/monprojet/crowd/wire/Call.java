package quebec.monprojet.crowd.wire;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * A request that waits for a connection, or for its answer.
 *
 * @param request whole, and read once
 */
record Call(ByteBuffer request, Consumer<Ending> hearer) {}

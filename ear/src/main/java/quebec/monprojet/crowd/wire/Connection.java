package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One connection, that carries one request at a time. */
final class Connection implements Loop.Ready {

    private final Pool pool;
    private final Loop loop;
    private final SocketChannel channel;
    private final SelectionKey key;
    private final Line line;
    private final Reader reader = new Reader();
    private @Nullable Call call;
    private long since;

    /** Begins to connect, for a first request. */
    Connection(Pool pool, Loop loop, Call first) throws IOException {
        this.pool = pool;
        this.loop = loop;
        call = first;
        since = System.nanoTime();
        channel = SocketChannel.open();
        line = pool.server().line(channel);
        try {
            channel.configureBlocking(false);
            channel.socket().setTcpNoDelay(true);
            boolean connected = channel.connect(pool.server().address());
            key = loop.watch(channel, connected ? 0 : SelectionKey.OP_CONNECT, this);
            if (connected) {
                loop.at(since, () -> connected(first));
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Only when {@link #isIdle}. */
    void send(Call next) {
        call = next;
        since = System.nanoTime();
        try {
            line.send(next.request());
            watch();
        } catch (IOException e) {
            fail(Ending.How.CUT);
        }
    }

    boolean isIdle() {
        return call == null;
    }

    /** Since when the present request is on its way; of {@link System#nanoTime}. */
    long since() {
        return since;
    }

    void timeOut() {
        fail(channel.isConnected() ? Ending.How.TIMED_OUT : Ending.How.UNREACHABLE);
    }

    @Override
    public void ready(SelectionKey ready) {
        Call first = call;
        if (!ready.isValid()) {
            return;
        }
        try {
            if (ready.isConnectable() && first != null) {
                channel.finishConnect();
                connected(first);
                return;
            }
        } catch (IOException e) {
            fail(Ending.How.UNREACHABLE);
            return;
        }
        try {
            if (ready.isWritable()) {
                line.flush();
            }
            if (ready.isReadable()) {
                read();
            }
            watch();
        } catch (NotHttpException e) {
            fail(Ending.How.GARBLED);
        } catch (IOException e) {
            fail(Ending.How.CUT);
        }
    }

    private void connected(Call first) {
        if (key.isValid()) {
            key.interestOps(SelectionKey.OP_READ);
            send(first);
        }
    }

    /** Asks to be told when the channel takes more, if there is more. */
    private void watch() {
        int wanted =
                line.isFull() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
        if (key.isValid() && key.interestOps() != wanted) {
            key.interestOps(wanted);
        }
    }

    private void read() throws IOException {
        ByteBuffer in = loop.incoming();
        int count = line.receive(in);
        in.flip();
        if (call == null && count > 0) {
            throw new NotHttpException("an answer to no request");
        }
        Answer answer = count < 0 ? reader.end() : reader.take(in);
        if (answer != null) {
            finish(answer, count < 0 || reader.closes() || in.hasRemaining());
        } else if (count < 0) {
            fail(Ending.How.CUT);
        }
    }

    private void finish(Answer answer, boolean last) {
        Call answered = call;
        Ending ending = new Ending(Ending.How.ANSWERED, since, System.nanoTime(), answer);
        call = null;
        if (last) {
            close();
            pool.gone(this);
        } else {
            pool.idle(this);
        }
        if (answered != null) {
            answered.hearer().accept(ending);
        }
    }

    private void fail(Ending.How how) {
        Call broken = call;
        call = null;
        close();
        pool.gone(this);
        if (broken != null) {
            broken.hearer().accept(new Ending(how, since, System.nanoTime(), null));
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // closed is what it was to be
        }
    }
}

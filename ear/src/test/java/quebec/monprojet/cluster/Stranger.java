package quebec.monprojet.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Somebody who reaches the port where nodes speak to each other, and has not their key. */
final class Stranger implements X509TrustManager {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Whether anything is left of the connection after the handshake. */
    static boolean isLetIn(int port) {
        try {
            SSLContext trusting = SSLContext.getInstance("TLSv1.3");
            trusting.init(null, new TrustManager[] {new Stranger()}, null);
            try (SSLSocket socket =
                    (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", port)) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.startHandshake();
                return socket.getInputStream().read() >= 0;
            }
        } catch (IOException refused) {
            return refused instanceof SocketTimeoutException;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has TLS 1.3", e);
        }
    }

    /** Whether there is somebody to refuse at all. */
    static boolean finds(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {
        throw new IllegalStateException("Nobody comes to a stranger");
    }

    /** Believes whoever answers. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {
        // Whoever it is.
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}

package quebec.monprojet.crowd.wire;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go.
 *
 * @param tls null for bytes in the clear
 */
public record Server(InetSocketAddress address, @Nullable SSLContext tls) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * The server of an address, {@code http} or {@code https}; the latter must show a certificate
     * that this platform trusts.
     */
    public static Server of(URI uri) {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        try {
            return new Server(
                    new InetSocketAddress(uri.getHost(), port),
                    secure ? SSLContext.getDefault() : null);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has TLS", e);
        }
    }

    Line line(SocketChannel channel) {
        if (tls == null) {
            return new ClearLine(channel);
        }
        SSLEngine engine = tls.createSSLEngine(address.getHostString(), address.getPort());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        engine.setSSLParameters(parameters);
        return new TlsLine(channel, engine);
    }
}

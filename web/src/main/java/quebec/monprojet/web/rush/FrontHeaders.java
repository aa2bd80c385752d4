package quebec.monprojet.web.rush;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.web.headers.AnswerHeaders;
import quebec.monprojet.web.headers.PublicAddress;

/** The headers that the portal's filter puts on every answer, for those that pass no filter. */
@ApplicationScoped
public class FrontHeaders {

    private final Map<HttpString, String> headers;

    @Inject
    public FrontHeaders(PublicAddress address) {
        headers =
                AnswerHeaders.of("/api/periods", null, address.secure()).entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        header -> new HttpString(header.getKey()),
                                        Map.Entry::getValue));
    }

    /** For the container's proxy. */
    protected FrontHeaders() {
        headers = Map.of();
    }

    void put(HttpServerExchange exchange) {
        headers.forEach(exchange.getResponseHeaders()::put);
    }
}

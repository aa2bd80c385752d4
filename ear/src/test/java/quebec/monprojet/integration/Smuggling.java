package quebec.monprojet.integration;

/** Requests that a proxy and a server could read in two ways, so that one hides inside another. */
public enum Smuggling {
    LENGTH_AND_CHUNKS("POST", "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nG"),
    TWO_LENGTHS("POST", "Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"),
    A_LENGTH_THAT_IS_NO_NUMBER("POST", "Content-Length: +5\r\n", "hello"),
    A_NEGATIVE_LENGTH("POST", "Content-Length: -1\r\n", ""),
    AN_UNKNOWN_ENCODING("POST", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"),
    TWO_ENCODINGS(
            "POST", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"),
    A_FOLDED_HEADER("GET", "X-Folded: a\r\n b\r\n", ""),
    A_FOLDED_LENGTH("POST", "Content-Length:\r\n 5\r\n", "hello"),
    A_SPACE_BEFORE_THE_COLON("GET", "X-Spaced : a\r\n", ""),
    A_HEADER_WITHOUT_A_NAME("GET", ": a\r\n", ""),
    TWO_HOSTS("GET", "Host: elsewhere\r\n", ""),
    A_BARE_RETURN_IN_A_HEADER("GET", "X-Bare: a\rX-Hidden: b\r\n", ""),
    NO_HOST {
        @Override
        public String request() {
            return "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
        }
    };

    private final String method;
    private final String headers;
    private final String body;

    Smuggling() {
        this("GET", "", "");
    }

    Smuggling(String method, String headers, String body) {
        this.method = method;
        this.headers = headers;
        this.body = body;
    }

    public String request() {
        return method
                + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + headers
                + "\r\n"
                + body;
    }
}

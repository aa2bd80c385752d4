package quebec.monprojet.crowd.wire;

/** What came is no answer of HTTP/1.1, or larger than any that this client is for. */
final class NotHttpException extends RuntimeException {

    NotHttpException(String what) {
        super(what);
    }
}

package quebec.monprojet.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/** Messages of others, who may send what they like. */
final class Texts {

    /** Set by the broker on what it keeps in a file of its own: more than 100 KiB. */
    private static final String LARGE = "_AMQ_LARGE_SIZE";

    /** Set by whoever sends such a message compressed, however small it has become. */
    private static final String COMPRESSED = "_AMQ_LARGE_COMPRESSED";

    private Texts() {}

    /** Known without reading it: reading takes as much memory as it is long. */
    static boolean isLarge(Message message) {
        try {
            return message.propertyExists(LARGE) || message.propertyExists(COMPRESSED);
        } catch (JMSException e) {
            throw new IllegalStateException("A message without properties", e);
        }
    }

    static boolean isOne(Message message) {
        try {
            return message instanceof TextMessage text && text.getText() != null;
        } catch (JMSException e) {
            return false;
        }
    }
}

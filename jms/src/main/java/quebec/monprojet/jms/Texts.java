package quebec.monprojet.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/** Messages of others, who may send what they like. */
final class Texts {

    private Texts() {}

    static boolean isOne(Message message) {
        try {
            return message instanceof TextMessage text && text.getText() != null;
        } catch (JMSException e) {
            return false;
        }
    }
}

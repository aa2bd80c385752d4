package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.handover.Hearing;

/**
 * Hears what other systems answer. What they sent that is no text, or larger than the broker takes
 * in one piece, is kept by its name alone and not read.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.HANDOVER_ANSWERS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class HandoverAnswerListener implements MessageListener {

    @Inject private Hearing hearing;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        if (Texts.isLarge(message)) {
            hearing.tooLong(name(message));
        } else if (Texts.isOne(message)) {
            hearing.hear(lag.number(Queues.HANDOVER_ANSWERS, message));
        } else {
            hearing.unreadable(name(message));
        }
    }

    private static String name(Message message) {
        try {
            return String.valueOf(message.getJMSMessageID());
        } catch (JMSException e) {
            throw new IllegalStateException("A message without a name", e);
        }
    }
}

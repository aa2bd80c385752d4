package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.letterbook.RunLetters;

/**
 * Makes the letters of runs. One that fails again and again is noted as failed, where whoever runs
 * it sees it and may try once more: it needs no place among the dead letters.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.OFFICIAL_LETTERS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class OfficialLetterListener implements MessageListener {

    /** Some forty seconds by the broker's delays. */
    private static final int TRIES = 4;

    @Inject private RunLetters letters;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        long item = Numbers.item(lag.number(Queues.OFFICIAL_LETTERS, message));
        if (deliveries(message) > TRIES) {
            letters.givenUp(item);
        } else {
            letters.make(item);
        }
    }

    private static int deliveries(Message message) {
        try {
            return message.getIntProperty("JMSXDeliveryCount");
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}

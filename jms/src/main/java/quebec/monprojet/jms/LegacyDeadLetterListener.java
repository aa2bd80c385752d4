package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Takes back what was handed over and nobody took; the outbox holds it, and says why. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.HANDOVER_LEGACY + Queues.DEAD_LETTERS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class LegacyDeadLetterListener implements MessageListener {

    @Inject private Returned returned;

    @Override
    public void onMessage(Message message) {
        returned.take(Queues.HANDOVER_LEGACY, message);
    }
}

package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.evidence.Inspections;

/**
 * One at a time on a node, and hardly any while people press: to look into a photograph takes a
 * tenth of the server's memory.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.DOCUMENTS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class DocumentListener implements MessageListener {

    @Inject private Inspections inspections;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        inspections.inspect(Numbers.file(lag.number(Queues.DOCUMENTS, message)));
    }
}

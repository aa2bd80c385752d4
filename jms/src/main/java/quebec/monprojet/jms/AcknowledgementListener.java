package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.correspondence.Acknowledgements;

/** Two at a time, and hardly any while people press: the processors are for the line. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.ACKNOWLEDGEMENTS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class AcknowledgementListener implements MessageListener {

    @Inject private Acknowledgements acknowledgements;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        acknowledgements.issue(Numbers.application(lag.number(Queues.ACKNOWLEDGEMENTS, message)));
    }
}

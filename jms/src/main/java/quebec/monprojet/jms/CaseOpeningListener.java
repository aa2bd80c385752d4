package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.selection.Cases;

/** Opens the case of a received application. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.CASE_OPENINGS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class CaseOpeningListener implements MessageListener {

    @Inject private Cases cases;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        cases.open(Numbers.application(lag.number(Queues.CASE_OPENINGS, message)));
    }
}

package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.correspondence.Letters;

/** Somebody waits for these before a screen. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.ACCOUNT_LETTERS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class AccountLetterListener implements MessageListener {

    @Inject private Letters letters;
    @Inject private Lag lag;

    @Override
    public void onMessage(Message message) {
        letters.deliver(Numbers.letter(lag.number(Queues.ACCOUNT_LETTERS, message)));
    }
}

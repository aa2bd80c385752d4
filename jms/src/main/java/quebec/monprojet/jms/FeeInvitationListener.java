package quebec.monprojet.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import quebec.monprojet.fees.Invitations;

/** Asks to pay whoever was sent the acknowledgement. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Queues.JNDI + Queues.FEE_INVITATIONS),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "reconnectAttempts", propertyValue = "-1")
        })
public class FeeInvitationListener implements MessageListener {

    @Inject private Invitations invitations;
    @Inject private Lag lag;
    @Inject private Courtesy courtesy;

    @Override
    public void onMessage(Message message) {
        courtesy.give();
        invitations.invite(Numbers.application(lag.number(Queues.FEE_INVITATIONS, message)));
    }
}

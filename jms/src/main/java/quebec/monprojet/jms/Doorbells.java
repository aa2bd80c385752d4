package quebec.monprojet.jms;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.Collection;
import quebec.monprojet.correspondence.Lane;

/**
 * Sends the messages, in a transaction of the broker alone: it must neither fail nor slow the one
 * that gave the reason. Throws {@link BrokerAway}; the sweeper then rings again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Doorbells {

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    private JMSContext broker;

    @Resource(lookup = "java:/jms/queue/Acknowledgements")
    private Queue acknowledgements;

    @Resource(lookup = "java:/jms/queue/AccountLetters")
    private Queue accountLetters;

    @Resource(lookup = "java:/jms/queue/Notices")
    private Queue notices;

    @Resource(lookup = "java:/jms/queue/CaseOpenings")
    private Queue caseOpenings;

    public void ring(Lane lane, Collection<String> numbers) {
        send(queue(lane), numbers);
    }

    public void ringForCases(Collection<String> numbers) {
        send(caseOpenings, numbers);
    }

    private Queue queue(Lane lane) {
        return switch (lane) {
            case ACKNOWLEDGEMENTS -> acknowledgements;
            case ACCOUNT_LETTERS -> accountLetters;
            case NOTICES -> notices;
        };
    }

    private void send(Queue queue, Collection<String> numbers) {
        try {
            for (String number : numbers) {
                broker.createProducer().send(queue, number);
            }
        } catch (JMSRuntimeException e) {
            throw new BrokerAway(e);
        }
    }
}

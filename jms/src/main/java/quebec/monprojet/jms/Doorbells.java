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

    @Resource(lookup = Queues.JNDI + Queues.ACKNOWLEDGEMENTS)
    private Queue acknowledgements;

    @Resource(lookup = Queues.JNDI + Queues.ACCOUNT_LETTERS)
    private Queue accountLetters;

    @Resource(lookup = Queues.JNDI + Queues.NOTICES)
    private Queue notices;

    @Resource(lookup = Queues.JNDI + Queues.CASE_OPENINGS)
    private Queue caseOpenings;

    @Resource(lookup = Queues.JNDI + Queues.DOCUMENTS)
    private Queue documents;

    @Resource(lookup = Queues.JNDI + Queues.FEE_INVITATIONS)
    private Queue feeInvitations;

    @Resource(lookup = Queues.JNDI + Queues.OFFICIAL_LETTERS)
    private Queue officialLetters;

    @Resource(lookup = Queues.JNDI + Queues.HANDOVER_LEGACY)
    private Queue handoverLegacy;

    @Resource(lookup = Queues.JNDI + Queues.HANDOVER_FEDERAL)
    private Queue handoverFederal;

    /** One message for each number, into the queue of that name. */
    public void ring(String name, Collection<String> numbers) {
        Queue queue = queue(name);
        try {
            for (String number : numbers) {
                broker.createProducer().send(queue, number);
            }
        } catch (JMSRuntimeException e) {
            throw new BrokerAway(e);
        }
    }

    private Queue queue(String name) {
        return switch (name) {
            case Queues.ACKNOWLEDGEMENTS -> acknowledgements;
            case Queues.ACCOUNT_LETTERS -> accountLetters;
            case Queues.NOTICES -> notices;
            case Queues.CASE_OPENINGS -> caseOpenings;
            case Queues.DOCUMENTS -> documents;
            case Queues.FEE_INVITATIONS -> feeInvitations;
            case Queues.OFFICIAL_LETTERS -> officialLetters;
            case Queues.HANDOVER_LEGACY -> handoverLegacy;
            case Queues.HANDOVER_FEDERAL -> handoverFederal;
            default -> throw new IllegalArgumentException("No such queue: " + name);
        };
    }
}

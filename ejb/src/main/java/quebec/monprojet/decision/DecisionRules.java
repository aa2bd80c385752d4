package quebec.monprojet.decision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import quebec.monprojet.installation.OperatorsFile;

/**
 * The rules of decision: the file that {@code MPQ_DECISION_RULES_FILE} names, or the one that comes
 * with this version. A file that cannot be read whole stops the start: nobody is decided about by
 * half the rules.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionRules {

    static final OperatorsFile FILE =
            new OperatorsFile("MPQ_DECISION_RULES_FILE", "/decision/decision-rules.json");

    private RuleBook book;

    /** For the container, which reads nothing for its proxies. */
    @SuppressWarnings("NullAway.Init")
    public DecisionRules() {}

    @PostConstruct
    void read() {
        book = RuleBook.read(FILE.text());
    }

    /**
     * Those that hold.
     *
     * @param filedOn the day in Montréal on which the application was received
     * @param day the day in Montréal of the act that they are asked for
     */
    public RulesInForce on(LocalDate filedOn, LocalDate day) {
        return book.on(filedOn, day);
    }

    /** The longest of the days before an end by which somebody is reminded. */
    public int longestReminder() {
        return book.longestReminder();
    }
}

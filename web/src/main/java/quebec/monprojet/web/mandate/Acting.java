package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Need;
import quebec.monprojet.mandate.NotMandated;
import quebec.monprojet.web.SignedIn;

/**
 * In whose place this session acts, if in anybody's. The session holds a mandate's identifier, what
 * its person is called, and nothing that it is worth: that is asked anew at every request.
 */
@Named
@RequestScoped
public class Acting {

    private static final String MANDATE = "quebec.monprojet.mandate";
    private static final String PERSON = "quebec.monprojet.mandate.person";

    @Inject private HttpServletRequest request;
    @Inject private SignedIn signedIn;
    @Inject private Delegations delegations;
    @Inject private Hand hand;

    private @Nullable Mandate held;
    private boolean looked;

    /** The mandate that this session acts under, if it still lives. */
    Optional<Mandate> mandate() {
        if (!looked) {
            looked = true;
            held = chosen().flatMap(this::living).orElse(null);
        }
        return Optional.ofNullable(held);
    }

    /** Whether a mandate was chosen, living or not. */
    Optional<MandateId> chosen() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MANDATE) instanceof MandateId id
                ? Optional.of(id)
                : Optional.empty();
    }

    private Optional<Mandate> living(MandateId id) {
        return signedIn.account().flatMap(delegate -> delegations.living(delegate, id));
    }

    /**
     * From the next request on, under a new session's name. False when it is not theirs.
     *
     * @throws NotMandated when it has ended meanwhile
     */
    boolean begin(MandateId id) {
        HeldMandate begun =
                signedIn.account().flatMap(delegate -> delegations.held(delegate, id)).orElse(null);
        if (begun == null) {
            return false;
        }
        lend(begun.mandate());
        delegations.open(begun.mandate());
        request.changeSessionId();
        request.getSession().setAttribute(MANDATE, id);
        request.getSession().setAttribute(PERSON, begun.person());
        return true;
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(MANDATE) != null) {
            session.removeAttribute(MANDATE);
            session.removeAttribute(PERSON);
            request.changeSessionId();
        }
    }

    /** For the rest of this request the dossier is that person's, and the hand the delegate's. */
    void cross(Mandate mandate) {
        request.setAttribute(SignedIn.DOSSIER_OWNER, mandate.applicant());
        lend(mandate);
    }

    private void lend(Mandate mandate) {
        hand.lend(
                new Hand.Lent(
                        mandate.applicant().value(),
                        signedIn.account().orElseThrow().value(),
                        mandate.id().value()));
    }

    /** The button is in a delegate's hands from now on; one's own is nobody's business. */
    public void takeButton(String period) {
        mandate().ifPresent(under -> delegations.takeButton(under, period));
    }

    /** What the person is called in whose place this session acts. */
    public Optional<String> person() {
        return mandate().map(under -> (String) request.getSession().getAttribute(PERSON));
    }

    public boolean isOn() {
        return mandate().isPresent();
    }

    /** Whether this page is about that person's dossier, and not about one's own account. */
    public boolean isCrossed() {
        return request.getAttribute(SignedIn.DOSSIER_OWNER) != null;
    }

    public String getPerson() {
        return person().orElse("");
    }

    /** For the key of a text: what the mandate allows. */
    public String getPower() {
        return mandate().map(under -> under.power().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /**
     * Whether a page of the dossier can be looked at in this request.
     *
     * @param href its address, with or without what it asks
     */
    public boolean opens(String href) {
        return allows(href, false);
    }

    /** Whether its form would be taken. */
    public boolean takes(String href) {
        return allows(href, true);
    }

    private boolean allows(String href, boolean changing) {
        Need need = DossierDoors.of(href.replaceFirst("[?#].*", ""), changing);
        return mandate().map(under -> under.allows(need)).orElse(true);
    }

    /** Put behind the address that a file is sent to, so that it cannot end up elsewhere. */
    public String getMarking() {
        return mandate().map(under -> "&pour=" + under.id()).orElse("");
    }
}

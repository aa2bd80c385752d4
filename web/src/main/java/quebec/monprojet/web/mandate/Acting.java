package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PaperFileId;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.dossier.ReceivedDossiers;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Need;
import quebec.monprojet.mandate.NotMandated;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.web.SignedIn;

/**
 * In whose place this session acts, if in anybody's: a delegate's in that of whoever gave the
 * mandate, an officer's in that of somebody who filed on paper. The session holds an identifier,
 * what its person is called, and nothing that it is worth: that is asked anew at every request.
 */
@Named
@RequestScoped
public class Acting {

    private static final String GROUND = "quebec.monprojet.mandate";
    private static final String PERSON = "quebec.monprojet.mandate.person";

    @Inject private HttpServletRequest request;
    @Inject private SignedIn signedIn;
    @Inject private Delegations delegations;
    @Inject private PaperFiles papers;
    @Inject private DocumentRequests requests;
    @Inject private ReceivedDossiers received;
    @Inject private Hand hand;

    private @Nullable Mandate held;
    private @Nullable Warrant warrant;
    private boolean looked;

    /** What this session acts on, if it still holds. */
    Optional<Warrant> warrant() {
        if (!looked) {
            looked = true;
            warrant = chosen().flatMap(this::found).orElse(null);
        }
        return Optional.ofNullable(warrant);
    }

    private Optional<Warrant> found(Serializable ground) {
        if (ground instanceof PaperFileId file) {
            return signedIn.staff()
                    .flatMap(member -> papers.of(file).map(each -> warrant(each, member)));
        }
        held = living((MandateId) ground).orElse(null);
        return Optional.ofNullable(held)
                .map(mandate -> Warrant.of(mandate, signedIn.account().orElseThrow()));
    }

    private Warrant warrant(PaperFile file, StaffId member) {
        return Warrant.of(file, member, requests.openFor(file.account()).isPresent());
    }

    /** Whether a mandate or a file was chosen, and whether or not it still holds. */
    private Optional<Serializable> chosen() {
        Object ground = kept(GROUND);
        return ground instanceof MandateId || ground instanceof PaperFileId
                ? Optional.of((Serializable) ground)
                : Optional.empty();
    }

    private @Nullable Object kept(String name) {
        HttpSession session = request.getSession(false);
        return session == null || hasEnded(session) ? null : session.getAttribute(name);
    }

    /**
     * Whether the session ended while this request waited, as when somebody signs out in another
     * window: it is not known any more in whose place it acted, and nothing may be done in anybody
     * else's.
     */
    boolean isOver() {
        HttpSession session = request.getSession(false);
        return session != null && hasEnded(session);
    }

    static boolean hasEnded(HttpSession session) {
        try {
            long unused = session.getCreationTime();
            return false;
        } catch (IllegalStateException gone) {
            return true;
        }
    }

    boolean isChosen() {
        return chosen().isPresent();
    }

    /** Whether it is a member of the staff who acts for nobody: they have no dossier. */
    boolean isStrayMember() {
        return signedIn.isMember() && !isChosen();
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
        hand.lend(Warrant.of(begun.mandate(), signedIn.account().orElseThrow()).hand());
        delegations.open(begun.mandate());
        begin(id, begun.person());
        return true;
    }

    /** Likewise, for a member of the staff and a file on paper. */
    boolean begin(PaperFileId id) {
        PaperFile file = papers.of(id).orElse(null);
        StaffId member = signedIn.staff().orElse(null);
        if (file == null || member == null) {
            return false;
        }
        papers.enter(member, file);
        begin(id, file.names().full());
        return true;
    }

    private void begin(Serializable ground, String person) {
        request.changeSessionId();
        request.getSession().setAttribute(GROUND, ground);
        request.getSession().setAttribute(PERSON, person);
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(GROUND) != null) {
            session.removeAttribute(GROUND);
            session.removeAttribute(PERSON);
            request.changeSessionId();
        }
    }

    /** For the rest of this request the dossier is that person's, and the hand that of who acts. */
    void cross(Warrant under) {
        request.setAttribute(SignedIn.DOSSIER_OWNER, under.person());
        hand.lend(under.hand());
    }

    /** The button is in a delegate's hands from now on; one's own is nobody's business. */
    public void takeButton(String period) {
        if (warrant().isPresent() && held != null) {
            delegations.takeButton(held, period);
        }
    }

    /** What the person is called in whose place this session acts. */
    public Optional<String> person() {
        return warrant().flatMap(under -> Optional.ofNullable((String) kept(PERSON)));
    }

    public boolean isOn() {
        return warrant().isPresent();
    }

    /** Whether it is an officer, and the person filed on paper. */
    public boolean isOnPaper() {
        return warrant().filter(Warrant::onPaper).isPresent();
    }

    /** Whether this page is about that person's dossier, and not about one's own account. */
    public boolean isCrossed() {
        return request.getAttribute(SignedIn.DOSSIER_OWNER) != null;
    }

    public String getPerson() {
        return person().orElse("");
    }

    /** The key of the text that says what may be done here. */
    public String getWords() {
        if (!isCrossed() && !isOnPaper()) {
            return "mandate.banner.own";
        }
        return isLeftToSend()
                ? "mandate.banner.received"
                : warrant().map(Warrant::words).orElse("");
    }

    /** Whether a delegate who could fill in can only send what is asked for since the receipt. */
    private boolean isLeftToSend() {
        return warrant().isPresent()
                && held != null
                && held.power() != Power.READ
                && received.hold(held.applicant());
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
        return warrant().map(under -> under.allows(need)).orElse(true);
    }

    /** Put behind the address that a file is sent to, so that it cannot end up elsewhere. */
    public String getMarking() {
        return warrant().map(under -> "&pour=" + under.hand().under()).orElse("");
    }
}

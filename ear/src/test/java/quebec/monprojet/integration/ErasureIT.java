package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountBook;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.evidence.Appending;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.evidence.Refusal;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.privacy.Asking;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.retention.Leftovers;

/** What limits a folder, and what is left of it when its person leaves: nothing. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class ErasureIT {

    private static final String PASSPORT = "passport.moi";
    private static final Undertakings ANSWER = new Undertakings(Map.of());

    @EJB(lookup = "java:global/portal/ejb/Arrivals")
    private Arrivals arrivals;

    @EJB(lookup = "java:global/portal/ejb/Evidence")
    private Evidence evidence;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/AccountBook")
    private AccountBook book;

    @EJB(lookup = "java:global/portal/ejb/Dossiers")
    private Dossiers dossiers;

    @EJB(lookup = "java:global/portal/ejb/PrivacyRequests!quebec.monprojet.privacy.PrivacyRequests")
    private PrivacyRequests requests;

    @EJB(lookup = "java:global/portal/ejb/Leftovers")
    private Leftovers leftovers;

    @Inject private Event<AccountClosed> closed;
    @Resource private UserTransaction transaction;

    private final AccountId somebody = new AccountId(UUID.randomUUID());

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** Only a person with an open account sends anything. */
    @BeforeEach
    void opensAnAccount() {
        AccountHolder.opens(somebody, new Statements(portal));
    }

    private FileId begun(long bytes) {
        Arrival arrival = arrivals.begin(somebody, new FileSent(PASSPORT, "a.pdf", bytes));
        assertThat(arrival).isInstanceOf(Arrival.Begun.class);
        return ((Arrival.Begun) arrival).file();
    }

    private static Path quarantined(FileId file) {
        return Inside.data().resolve("documents/quarantine").resolve(file.toString());
    }

    @Test
    void whoeverLeavesLeavesNothing() throws Exception {
        byte[] pdf = Sending.pdf("x");
        FileId whole = begun(pdf.length);
        assertThat(arrivals.append(somebody, whole, 0, pdf))
                .isEqualTo(new Appending.Taken(pdf.length, true));
        FileId half = begun(pdf.length);
        assertThat(arrivals.append(somebody, half, 0, new byte[] {'%', 'P'}))
                .isEqualTo(new Appending.Taken(2, false));
        assertThat(quarantined(whole)).exists();
        assertThat(quarantined(half)).exists();
        transaction.begin();
        closed.fire(new AccountClosed(somebody));
        transaction.commit();
        assertThat(evidence.of(somebody).files()).isEmpty();
        Patience.until(
                "nothing",
                () -> !Files.exists(quarantined(whole)) && !Files.exists(quarantined(half)));
    }

    /** Signed in before, and still sending while the account closes. */
    private <T> T whileTheAccountCloses(Callable<T> late) throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            book.close(somebody);
            Future<T> waiting = another.submit(late);
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            transaction.commit();
            return waiting.get();
        } finally {
            another.shutdownNow();
        }
    }

    private String count(String table) {
        return new Statements(portal)
                .read(
                        "select count(*) from %s where account = '%s'"
                                .formatted(table, somebody.value()));
    }

    @Test
    void whoeverAnswersWhileTheirAccountClosesLeavesNoDossier() throws Exception {
        assertThat(whileTheAccountCloses(() -> dossiers.save(somebody, ANSWER, 0)))
                .isInstanceOf(Saving.Frozen.class);
        assertThat(dossiers.save(somebody, ANSWER, 0)).isInstanceOf(Saving.Frozen.class);
        assertThat(count("dossier")).isEqualTo("0");
    }

    @Test
    void whoeverAsksWhileTheirAccountClosesLeavesNoRequest() throws Exception {
        Asking asking = new Asking(RequestKind.ACCESS, "Tout ce qui y est.", null);
        assertThat(whileTheAccountCloses(() -> requests.make(somebody, UUID.randomUUID(), asking)))
                .isEmpty();
        assertThat(count("privacy_request")).isEqualTo("0");
    }

    /** As the portal once let it come. */
    @Test
    void whatHangsOnAClosedAccountIsClearedAway() {
        book.close(somebody);
        new Statements(portal)
                .run(
                        "insert into dossier (id, account, status, version) values ('%1$s', '%1$s', 'DRAFT', 0)"
                                .formatted(somebody.value()));
        assertThat(leftovers.ofClosed(Integer.MAX_VALUE)).contains(somebody);
        leftovers.erase(somebody);
        assertThat(count("dossier")).isEqualTo("0");
        assertThat(leftovers.ofClosed(Integer.MAX_VALUE)).doesNotContain(somebody);
    }

    @Test
    void aDocumentHasThirtyFilesAtMost() {
        for (int i = 0; i < 30; i++) {
            FileId unused = begun(1);
        }
        assertThat(arrivals.begin(somebody, new FileSent(PASSPORT, "a.pdf", 1)))
                .isEqualTo(new Arrival.Refused(Refusal.TOO_MANY_FILES));
    }

    @Test
    void aFileTakesThePlaceOfAnotherOnceItIsThere() {
        byte[] pdf = Sending.pdf("x");
        FileId old = begun(pdf.length);
        FileId last = begun(pdf.length);
        Arrival arrival =
                arrivals.begin(somebody, new FileSent(PASSPORT, "b.pdf", pdf.length, old));
        FileId next = ((Arrival.Begun) arrival).file();
        assertThat(evidence.of(somebody).files().get(PASSPORT))
                .extracting(view -> view.id())
                .containsExactly(old, last, next);
        Appending unused = arrivals.append(somebody, next, 0, pdf);
        assertThat(evidence.of(somebody).files().get(PASSPORT))
                .extracting(view -> view.id())
                .containsExactly(next, last);
        evidence.moveUp(somebody, last);
        assertThat(evidence.of(somebody).files().get(PASSPORT))
                .extracting(view -> view.id())
                .containsExactly(last, next);
        assertThat(evidence.remove(somebody, next)).isTrue();
        assertThat(evidence.remove(new AccountId(UUID.randomUUID()), last)).isFalse();
        assertThat(evidence.of(somebody).files().get(PASSPORT)).hasSize(1);
    }
}

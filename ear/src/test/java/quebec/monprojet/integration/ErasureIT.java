package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.Appending;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.evidence.Refusal;
import quebec.monprojet.fixture.Patience;

/** What limits a folder, and what is left of it when its person leaves: nothing. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class ErasureIT {

    private static final String PASSPORT = "passport.moi";

    @EJB(lookup = "java:global/portal/ejb/Arrivals")
    private Arrivals arrivals;

    @EJB(lookup = "java:global/portal/ejb/Evidence")
    private Evidence evidence;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

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
        new Statements(portal)
                .run(
                        """
                        insert into account
                               (id, address, address_key, password_hash, language, state, stamp,
                                created_at, opened_at, version)
                        values ('%1$s', '%1$s@personne.example', '%1$s@personne.example', 'x', 'FR',
                                'OPEN', 0, current_timestamp, current_timestamp, 0)\
                        """
                                .formatted(somebody.value()));
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

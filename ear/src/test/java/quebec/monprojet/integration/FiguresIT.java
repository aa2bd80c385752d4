package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.figures.Dashboard;
import quebec.monprojet.figures.DecidedFile;
import quebec.monprojet.figures.Draw;
import quebec.monprojet.figures.Figures;
import quebec.monprojet.figures.Oversight;
import quebec.monprojet.figures.Slice;
import quebec.monprojet.fixture.Patience;

/** The figures of two periods, and whoever checks them. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class FiguresIT {

    private static final Slice SECOND = new Slice(Backlog.SECOND.value(), "", null);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/Dashboard")
    private Dashboard dashboard;

    @EJB(lookup = "java:global/portal/ejb/Oversight")
    private Oversight oversight;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsAuditor")
    private AsAuditor auditor;

    private final StaffId by = new StaffId(UUID.randomUUID());

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void gather() throws Exception {
        Backlog.gather(portal, Instant.now());
    }

    @Test
    void everyApplicationIsCounted() throws Exception {
        Patience.until("the backlog in the figures", () -> counted().total() > 0);
        Figures figures = counted();
        assertThat(figures.decided()).isEqualTo(Backlog.OF_ONE_PERIOD / 4);
        assertThat(figures.total()).isEqualTo(Backlog.OF_ONE_PERIOD * 3 / 4);
    }

    @Test
    void whoLookedStandsInTheJournal() throws Exception {
        Patience.until("the first figures", () -> see(Slice.ALL));
        int before = journalled("figures.read");
        see(SECOND);
        assertThat(journalled("figures.read")).isEqualTo(before + 1);
    }

    @Test
    void whoeverIsNoneOfTheStaffSeesNothing() {
        assertThatThrownBy(() -> dashboard.see(by, Slice.ALL))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () ->
                                officer.does(
                                        () ->
                                                oversight.looks(
                                                        by, LocalDate.EPOCH, LocalDate.EPOCH, 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aSampleIsTheSameEveryTimeAndStandsInTheJournal() {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        Draw draw = new Draw("VGQ-1", 25, today.minusDays(400), today.plusDays(1));
        List<String> first = drawn(draw);
        assertThat(first).hasSize(25).doesNotHaveDuplicates().isEqualTo(drawn(draw));
        assertThat(drawn(new Draw("VGQ-2", 25, draw.from(), draw.to()))).isNotEqualTo(first);
        assertThat(journalled("oversight.drawn")).isEqualTo(3);
    }

    private List<String> drawn(Draw draw) {
        return auditor.of(() -> oversight.draw(by, draw)).files().stream()
                .map(DecidedFile::number)
                .toList();
    }

    private Figures counted() {
        try {
            return officer.does(() -> dashboard.see(by, SECOND)).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean see(Slice slice) {
        return auditor.of(() -> dashboard.see(by, slice)).isPresent();
    }

    private int journalled(String act) {
        return Integer.parseInt(
                new Statements(portal)
                        .read(
                                "select count(*) from journal_entry where actor_id = '%s' and act = '%s'"
                                        .formatted(by, act)));
    }
}

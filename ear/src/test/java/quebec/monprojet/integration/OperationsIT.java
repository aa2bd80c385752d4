package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.correspondence.Lane;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.operations.EngineRoom;
import quebec.monprojet.operations.LaneStanding;
import quebec.monprojet.operations.NodePulse;
import quebec.monprojet.operations.Order;
import quebec.monprojet.operations.Steering;
import quebec.monprojet.time.Pulse;

/** What operations order holds on the node within seconds, with its reason, and in the journal. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class OperationsIT {

    private static final Reason WHY = new Reason("le relais est en maintenance");

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/Steering!quebec.monprojet.operations.Steering")
    private Steering steering;

    @EJB(lookup = "java:global/portal/ejb/EngineRoom!quebec.monprojet.operations.EngineRoom")
    private EngineRoom room;

    @EJB(lookup = "java:global/portal/it/AsAdministrator")
    private AsAdministrator administrator;

    @EJB(lookup = "java:global/portal/it/AsAuditor")
    private AsAuditor auditor;

    private final StaffId member = new StaffId(UUID.randomUUID());

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void everyHeartbeatOfTheNodeIsSeen() {
        seen("board", pulse -> pulse.beatenAt() != null);
        assertThat(auditor.of(room::pulses))
                .extracting(said -> said.pulse().name())
                .contains("letters", "node", "outage-watch", "retention", "journal-anchors");
    }

    @Test
    void aHeartbeatRestsAndBeatsAgain() {
        seen("document-requests", pulse -> !pulse.resting());
        assertThat(ordered(() -> steering.rest(member, "document-requests", WHY))).isTrue();
        assertThat(ordered(() -> steering.rest(member, "document-requests", WHY))).isFalse();
        seen("document-requests", Pulse::resting);
        assertThat(ordered(() -> steering.resume(member, "document-requests", WHY))).isTrue();
        seen("document-requests", pulse -> !pulse.resting());
        assertThat(auditor.of(room::orders))
                .filteredOn(order -> order.by().equals(member))
                .extracting(Order::what)
                .containsExactly(Order.What.RESUME, Order.What.REST);
        assertThat(
                        new Statements(portal)
                                .read(
                                        "select facts from journal_entry where actor_id = '"
                                                + member
                                                + "' and act = 'operations.heartbeat-rested'"))
                .contains("\"became\":\"resting\"")
                .doesNotContain("relais");
    }

    @Test
    void whoeverIsNudgedBeatsOnceSoon() {
        seen("document-requests", pulse -> true);
        Instant before = Instant.now();
        assertThat(ordered(() -> steering.nudge(member, "document-requests", WHY))).isTrue();
        seen(
                "document-requests",
                pulse -> pulse.beatenAt() != null && pulse.beatenAt().isAfter(before));
    }

    @Test
    void whatAnIntakeNeedsNeverRests() {
        seen("board", pulse -> true);
        assertThat(ordered(() -> steering.rest(member, "board", WHY))).isFalse();
        seen("journal-anchors", pulse -> true);
        assertThat(ordered(() -> steering.rest(member, "journal-anchors", WHY))).isFalse();
        assertThat(ordered(() -> steering.rest(member, "nobody", WHY))).isFalse();
    }

    @Test
    void thePaceHoldsFromNowOn() {
        int before = auditor.of(room::pace);
        assertThat(ordered(() -> steering.pace(member, before + 1, WHY))).isTrue();
        assertThat(ordered(() -> steering.pace(member, before + 1, WHY))).isFalse();
        assertThat(auditor.of(room::pace)).isEqualTo(before + 1);
        assertThat(ordered(() -> steering.pace(member, before, WHY))).isTrue();
        assertThat(auditor.of(room::lanes))
                .extracting(LaneStanding::lane)
                .containsExactly(Lane.values());
    }

    @Test
    void auditorsSteerNothing() {
        assertThatThrownBy(() -> auditor.of(() -> steering.pace(member, 1, WHY)))
                .isInstanceOf(EJBAccessException.class);
    }

    private boolean ordered(Supplier<Boolean> order) {
        return administrator.of(order);
    }

    private void seen(String name, Predicate<Pulse> state) {
        Patience.until(
                name,
                () -> {
                    List<Pulse> pulses =
                            auditor.of(room::pulses).stream()
                                    .map(NodePulse::pulse)
                                    .filter(pulse -> pulse.name().equals(name))
                                    .toList();
                    return !pulses.isEmpty() && pulses.stream().allMatch(state);
                });
    }
}

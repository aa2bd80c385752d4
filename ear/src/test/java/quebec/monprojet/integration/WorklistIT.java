package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.ApplicationFilter;
import quebec.monprojet.bench.ApplicationOrder;
import quebec.monprojet.bench.WorkFilter;
import quebec.monprojet.bench.WorkItem;
import quebec.monprojet.bench.Worklist;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.selection.Status;

@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class WorklistIT {

    private static final WorkFilter CROWD = named("");
    private static final StaffId BY = new StaffId(UUID.randomUUID());

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/Worklist!quebec.monprojet.bench.Worklist")
    private Worklist worklist;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void gather() throws SQLException {
        Crowd.gather(portal);
    }

    @Test
    void whoeverIsNoOfficerSeesNothing() {
        assertThatThrownBy(() -> worklist.count(CROWD)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPageHoldsWhatWasAskedForInTheOrderOfReception() throws Exception {
        assertThat(page(CROWD, ApplicationOrder.RECEIVED, true, 50, 25))
                .extracting(ApplicationLine::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(51, 75).mapToObj(Crowd::number).toList());
    }

    @Test
    void theLastPageIsReachedFromTheOtherEnd() throws Exception {
        assertThat(page(CROWD, ApplicationOrder.NUMBER, false, 0, 2))
                .extracting(ApplicationLine::rank)
                .containsExactly(Crowd.SIZE, Crowd.SIZE - 1);
    }

    @Test
    void everyOrderShowsEveryLineOnce() throws Exception {
        for (ApplicationOrder order : ApplicationOrder.values()) {
            Set<String> seen = new HashSet<>();
            for (int first = 0; first < Crowd.SIZE; first += 500) {
                page(CROWD, order, true, first, 500).forEach(line -> seen.add(line.number()));
            }
            assertThat(seen).as("by %s", order).hasSize(Crowd.SIZE);
        }
    }

    @Test
    void namesAreFoundWithoutDiacriticsAndInAnyOrder() throws Exception {
        long lefevre = IntStream.rangeClosed(1, Crowd.SIZE).filter(rank -> rank % 3 == 0).count();
        assertThat(count(named("Elodie COTE"))).isEqualTo(lefevre);
        assertThat(count(named("lefèvre"))).isEqualTo(lefevre);
        assertThat(count(named("efevre"))).isZero();
    }

    @Test
    void whatDatabasesReadAsAnyLetterIsALetterHere() throws Exception {
        assertThat(count(named("%"))).isZero();
        assertThat(count(numbered("%"))).isZero();
        assertThat(count(numbered("2097-1-00002_-X"))).isZero();
    }

    @Test
    void aNumberIsFoundByItsParts() throws Exception {
        assertThat(page(numbered("001234"), ApplicationOrder.NUMBER, true, 0, 10))
                .extracting(ApplicationLine::rank)
                .containsExactly(1234);
    }

    @Test
    void filtersNarrowTogether() throws Exception {
        var narrow =
                all(
                        new ApplicationFilter(
                                "",
                                "nguyen",
                                LocalDate.of(1980, 1, 1).plusDays(250),
                                "MA",
                                null,
                                Crowd.PERIOD,
                                Status.ACKNOWLEDGED,
                                Crowd.received(1),
                                Crowd.received(3000)));
        // even, one more than a multiple of 3, two more than one of 4: 250 and 3250, which is late
        assertThat(page(narrow, ApplicationOrder.NUMBER, true, 0, 10))
                .extracting(ApplicationLine::rank)
                .containsExactly(250);
        assertThat(count(narrow)).isEqualTo(1);
    }

    @Test
    void anExportReadsEveryLineOnceInTheOrderOfReception() throws Exception {
        List<String> read = new ArrayList<>();
        officer.does(
                () -> {
                    worklist.read(
                            CROWD,
                            items -> items.forEach(item -> read.add(item.application().number())));
                    return null;
                });
        assertThat(read)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Crowd.SIZE).mapToObj(Crowd::number).toList());
    }

    @Test
    void anExportIsWrittenDownBeforeItLeaves() throws Exception {
        UUID member = UUID.randomUUID();
        long count =
                officer.does(() -> worklist.announceExport(new StaffId(member), named("Nguyễn")));
        try (Connection connection = portal.getConnection();
                PreparedStatement entry =
                        connection.prepareStatement(
                                "select facts from journal_entry where actor_id = ?"
                                        + " and act = 'application.exported'")) {
            entry.setString(1, member.toString());
            try (var row = entry.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1))
                        .contains("\"count\":\"" + count + "\"", "\"name\":\"given\"")
                        .doesNotContainIgnoringCase("nguy");
            }
        }
    }

    @Test
    void whoeverReadsAScreenIsWrittenDownWithWhatTheyAskedFor() throws Exception {
        StaffId reader = new StaffId(UUID.randomUUID());
        officer.does(
                () ->
                        worklist.page(
                                reader, named("Nguyễn"), ApplicationOrder.NUMBER, true, 25, 25));
        try (Connection connection = portal.getConnection();
                PreparedStatement entry =
                        connection.prepareStatement(
                                "select facts from journal_entry where actor_id = ?"
                                        + " and act = 'application.listed'")) {
            entry.setString(1, reader.toString());
            try (var row = entry.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1))
                        .contains("\"lines\":\"26-50\"", "\"name\":\"given\"")
                        .doesNotContainIgnoringCase("nguy");
                assertThat(row.next()).isFalse();
            }
        }
    }

    private List<ApplicationLine> page(
            WorkFilter filter, ApplicationOrder order, boolean up, int first, int most)
            throws Exception {
        return officer.does(() -> worklist.page(BY, filter, order, up, first, most)).stream()
                .map(WorkItem::application)
                .toList();
    }

    private long count(WorkFilter filter) throws Exception {
        return officer.does(() -> worklist.count(filter));
    }

    private static WorkFilter named(String name) {
        return all(new ApplicationFilter("", name, null, "", null, Crowd.PERIOD, null, null, null));
    }

    private static WorkFilter numbered(String number) {
        return all(
                new ApplicationFilter(number, "", null, "", null, Crowd.PERIOD, null, null, null));
    }

    private static WorkFilter all(ApplicationFilter application) {
        return new WorkFilter(
                application,
                WorkFilter.Whose.ANYBODY,
                WorkFilter.Progress.ANY,
                WorkFilter.Deadline.ANY,
                null);
    }
}

package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.Rehearsals;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;
import quebec.monprojet.rehearsal.WarmUps;

/** A warm-up is an opening like any other while it lasts, and nothing at all afterwards. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class WarmUpsIT {

    private static final int CROWD = 5;
    private static final int CAP = 3;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private WarmUps warmUps;
    @Inject private Periods periods;
    @Inject private Rehearsals rehearsals;
    @Inject private DemonstrationRehearsal demonstration;

    private WarmUps.WarmUp warmUp;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void gather() {
        warmUp = warmUps.gather(CROWD, CAP);
        Patience.until("the warm-up", () -> periods.of(warmUp.number()).isPresent());
    }

    @AfterEach
    void dismiss() {
        warmUps.dismiss(warmUp.number());
    }

    @Test
    void asManyAsThereArePlacesAreReceivedAndTheOthersAreTold() {
        assertThat(everybodyPresses()).containsExactly(201, 201, 201, 409, 409);
        assertThat(rows("register", "period")).isEqualTo(CAP);
    }

    @Test
    void afterItNothingIsLeftOfIt() {
        everybodyPresses();
        warmUps.dismiss(warmUp.number());
        for (String table : List.of("register", "signed_head", "asked_after")) {
            assertThat(rows(table, "period")).as(table).isZero();
        }
        assertThat(rows("dossier", "rehearsal")).isZero();
        Patience.until("the board", () -> periods.of(warmUp.number()).isEmpty());
    }

    @Test
    void noListOfRehearsalsShowsIt() {
        assertThat(rehearsals.all()).noneMatch(each -> each.number().equals(warmUp.number()));
        assertThat(rehearsals.of(warmUp.number())).isEmpty();
    }

    @Test
    void whatIsNoWarmUpIsNeverTakenAway() {
        OneRehearsal rehearsal = OneRehearsal.preparedBy(demonstration);
        rehearsal.everybodyPresses();
        assertThatThrownBy(() -> warmUps.dismiss(rehearsal.number()))
                .hasStackTraceContaining("only a warm-up is taken away");
        assertThat(rows("register", "period", rehearsal.number())).isEqualTo(OneRehearsal.CAP);
    }

    /** Returns once the record of those who came too late has followed. */
    private List<Integer> everybodyPresses() {
        List<Integer> answers =
                warmUp.tickets().stream()
                        .map(
                                ticket ->
                                        Submissions.press(
                                                        Inside.http(),
                                                        warmUp.number().value(),
                                                        ticket)
                                                .status())
                        .toList();
        Patience.until("the record", () -> warmUps.asked(warmUp.number()) == CROWD - CAP);
        return answers;
    }

    private int rows(String table, String column) {
        return rows(table, column, warmUp.number());
    }

    private int rows(String table, String column, PeriodNumber number) {
        return Integer.parseInt(
                new Statements(portal)
                        .read(
                                "select count(*) from %s where %s = '%s'"
                                        .formatted(table, column, number)));
    }
}

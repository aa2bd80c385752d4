package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;

class OutgoingTest {

    private static final Instant AT = Instant.parse("2016-09-01T14:00:00.123456Z");
    private static final KeyPair DESTINATION = Opened.keys(2048);

    private static final OwnApplication APPLICATION =
            new OwnApplication(
                    new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42)),
                    new AccountId(new UUID(0, 1)),
                    new DossierId(new UUID(0, 2)),
                    Status.SELECTED,
                    AT);

    private static Outgoing file(ObjectNode content) {
        return new Outgoing(7, Destination.LEGACY, Kind.FILE, 1, AT, content.toString());
    }

    private static ObjectNode told() {
        return Told.file(APPLICATION, Status.SELECTED.name(), null, AT);
    }

    @Test
    void whatIsToldIsAsPublished() throws Exception {
        String document = file(told()).document().orElseThrow();
        assertThat(new ObjectMapper().readTree(document).at("/content/status").asText())
                .isEqualTo("SELECTED");
    }

    @Test
    void whatNobodyPublishedDoesNotLeave() {
        Outgoing chatty = file(told().put("birthDate", "1984-05-03"));
        assertThat(chatty.closed(Optional.of(Opened.pem(DESTINATION))))
                .isEqualTo(new Outgoing.Closing.Failed(Failure.NOT_SCHEMA));
    }

    @Test
    void withoutAKeyNothingLeaves() {
        assertThat(file(told()).closed(Optional.empty()))
                .isEqualTo(new Outgoing.Closing.Failed(Failure.NO_KEY));
    }

    @Test
    void withABadKeyNothingLeaves() {
        byte[] bad = "rien".getBytes(StandardCharsets.UTF_8);
        assertThat(file(told()).closed(Optional.of(bad)))
                .isEqualTo(new Outgoing.Closing.Failed(Failure.BAD_KEY));
    }

    @Test
    void withItsKeyTheDestinationReadsIt() throws Exception {
        var closing = file(told()).closed(Optional.of(Opened.pem(DESTINATION)));
        assertThat(closing).isInstanceOf(Outgoing.Closing.Done.class);
        Parcel parcel = ((Outgoing.Closing.Done) closing).parcel();
        assertThat(parcel.destination()).isEqualTo(Destination.LEGACY);
        assertThat(Opened.text(parcel.body(), DESTINATION))
                .contains("2016-1-000042", "\"number\":7", "transmission-dossier/1");
    }
}

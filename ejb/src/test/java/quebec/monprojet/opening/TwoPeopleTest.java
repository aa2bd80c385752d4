package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class TwoPeopleTest {

    private static final StaffId AUTHOR = new StaffId(UUID.randomUUID());
    private static final StaffId ANOTHER = new StaffId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2027-01-04T17:00:00Z");

    private final TwoPeople people = new TwoPeople(AUTHOR, NOON);

    @Test
    void aDraftIsOnePersons() {
        assertThat(people.isAuthor(AUTHOR)).isTrue();
        assertThat(people.approved()).isFalse();
        assertThat(people.approver()).isNull();
    }

    @Test
    void nobodyIsTheSecondPersonToThemselves() {
        assertThatThrownBy(() -> people.approve(AUTHOR, NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people.approved()).isFalse();
    }

    @Test
    void theSecondPersonApprovesOnce() {
        people.approve(ANOTHER, NOON);
        assertThat(people.approver()).isEqualTo(ANOTHER);
        assertThatThrownBy(() -> people.approve(ANOTHER, NOON))
                .isInstanceOf(IllegalStateException.class);
    }
}

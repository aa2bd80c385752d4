package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeScheduleTest {

    private static final FeeSchedule SHIPPED = FeeSchedule.read(FeeSchedules.FILE.shipped());

    @Test
    void theYearOf2016IsKnown() {
        Tariff tariff = SHIPPED.on(Instant.parse("2016-02-16T13:30:00Z"));
        assertThat(tariff.applicant()).isEqualTo(Money.dollars(773));
        assertThat(tariff.spouse()).isEqualTo(Money.dollars(166));
        assertThat(tariff.dependant()).isEqualTo(Money.dollars(166));
        assertThat(tariff.confirmed()).isTrue();
    }

    @Test
    void aYearThatIsNotEstablishedTakesTheOneBeforeAndSaysSo() {
        Tariff tariff = SHIPPED.on(Instant.parse("2018-05-01T12:00:00Z"));
        assertThat(tariff.applicant()).isEqualTo(Money.dollars(773));
        assertThat(tariff.year()).isEqualTo(2016);
        assertThat(tariff.confirmed()).isFalse();
    }

    @Test
    void theYearIsMontreals() {
        Instant lastHourOf2015 = Instant.parse("2016-01-01T04:59:59Z");
        assertThat(SHIPPED.on(lastHourOf2015).applicant()).isEqualTo(Money.dollars(750));
        assertThat(SHIPPED.on(lastHourOf2015.plusSeconds(1)).applicant())
                .isEqualTo(Money.dollars(773));
    }

    @Test
    void beforeTheFirstKnownYearTheFirstStandsInForIt() {
        Tariff tariff = SHIPPED.on(Instant.parse("2010-05-01T12:00:00Z"));
        assertThat(tariff.year()).isEqualTo(2013);
        assertThat(tariff.confirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"schema\":2,\"tariffs\":[]}",
                "{\"schema\":1,\"tariffs\":[]}",
                "{\"schema\":1,\"tariffs\":[{\"year\":2016,\"applicant\":773}]}",
                "{\"schema\":1,\"tariffs\":[{\"year\":2016,\"applicant\":773.5,\"spouse\":1,"
                        + "\"dependant\":1,\"confirmed\":true}]}"
            })
    void aScheduleThatIsNotWholeIsRefused(String json) {
        assertThatThrownBy(() -> FeeSchedule.read(json))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearIsSaidOnce() {
        String year =
                "{\"year\":2016,\"applicant\":1,\"spouse\":1,\"dependant\":1,\"confirmed\":true}";
        assertThatThrownBy(
                        () ->
                                FeeSchedule.read(
                                        "{\"schema\":1,\"tariffs\":[%s,%s]}".formatted(year, year)))
                .hasMessageContaining("2016");
    }
}

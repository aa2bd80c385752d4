package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;

class MandateOfferTest {

    private static List<OfferFault> faults(TypedOffer typed) {
        return MandateOffer.read(typed, Offers.TODAY) instanceof MandateOffer.Faulty faulty
                ? faulty.faults()
                : List.of();
    }

    @Test
    void whatIsWholeIsAnOffer() {
        MandateOffer offer = Offers.sound(Offers.typed());
        assertThat(offer.to().address()).isEqualTo(Offers.ADDRESS);
        assertThat(offer.power()).isEqualTo(Power.FILL);
        assertThat(faults(Offers.typed())).isEmpty();
    }

    @Test
    void nothingTypedLacksEverything() {
        var empty = new TypedOffer(null, null, null, null, null, null, null, null);
        assertThat(faults(empty))
                .containsExactly(
                        OfferFault.NAME,
                        OfferFault.ADDRESS,
                        OfferFault.CAPACITY,
                        OfferFault.POWER,
                        OfferFault.LANGUAGE,
                        OfferFault.LAST_DAY);
    }

    @Test
    void aRepresentativeBelongsToABody() {
        assertThat(faults(Offers.lawyer(" ", "")))
                .containsExactly(OfferFault.BODY, OfferFault.MEMBERSHIP);
        assertThat(faults(Offers.lawyer("Barreau du Québec", "123456-1"))).isEmpty();
    }

    @Test
    void aRelativeBelongsToNone() {
        assertThat(Offers.sound(Offers.typed()).to().body()).isNull();
    }

    @Test
    void aMandateLastsAYearAtMost() {
        assertThat(faults(Offers.until(Offers.TODAY.plusYears(1)))).isEmpty();
        assertThat(faults(Offers.until(Offers.TODAY.plusYears(1).plusDays(1))))
                .containsExactly(OfferFault.LAST_DAY_FAR);
    }

    @Test
    void todayMayBeItsLastDayAndYesterdayMayNot() {
        assertThat(faults(Offers.until(Offers.TODAY))).isEmpty();
        assertThat(faults(Offers.until(Offers.TODAY.minusDays(1))))
                .containsExactly(OfferFault.LAST_DAY_PAST);
    }

    /** Neither a letter nor the copy of somebody's data could be set with it. */
    @Test
    void whatNoTextHoldsIsNotInAName() {
        var typed =
                new TypedOffer(
                        "Ana\uFFFE Lima\uD83D",
                        "sister@demo.example",
                        Capacity.RELATIVE,
                        null,
                        null,
                        Power.READ,
                        Language.FR,
                        Offers.LAST_DAY);
        assertThat(Offers.sound(typed).to().name()).isEqualTo("Ana Lima");
    }

    @Test
    void noLineEndHidesInAName() {
        var typed =
                new TypedOffer(
                        "Ana\r\nBcc: all@demo.example",
                        "sister@demo.example",
                        Capacity.RELATIVE,
                        null,
                        null,
                        Power.READ,
                        Language.FR,
                        Offers.LAST_DAY);
        assertThat(faults(typed)).containsExactly(OfferFault.NAME);
    }
}

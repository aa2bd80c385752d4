package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void eachLanguageSaysItWithItsCurrency() {
        Money owed = Money.dollars(1271);
        assertThat(owed.in(Locale.CANADA_FRENCH)).isEqualTo("1\u00a0271,00\u00a0$\u00a0CA");
        assertThat(owed.in(Locale.CANADA)).isEqualTo("CA$1,271.00");
        assertThat(owed.in(Locale.forLanguageTag("es"))).isEqualTo("1.271,00\u00a0CAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1271", "1 271,00", "1\u00a0271,00 $", "1271.00"})
    void peopleTypeItTheirWay(String typed) {
        assertThat(Money.read(typed)).contains(Money.dollars(1271));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,2", "12,345", "douze", "99999999", "1271 $ US"})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    @Test
    void thereIsNoLessThanNothing() {
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void aNumberMayHaveBlanksBetweenItsThousands() {
        assertThat(Typed.number("28\u202f500")).isEqualTo(28_500);
    }

    /** No cap and no tolerance may be nothing: the terms then say so at their field. */
    @Test
    void whatIsNoWholeNumberIsNothing() {
        assertThat(Typed.number("abc")).isZero();
        assertThat(Typed.number("-5")).isZero();
        assertThat(Typed.number("2,5")).isZero();
        assertThat(Typed.number("")).isZero();
    }
}

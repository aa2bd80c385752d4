package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCodeTest {

    @Test
    void blanksOfEveryWidthAndHyphensDoNotCount() {
        assertThat(new TypedCode(" 081\u00a0804\t").value()).isEqualTo("081804");
        assertThat(new TypedCode("ab2cd-efg3h").value()).isEqualTo("ab2cdefg3h");
        assertThat(new TypedCode("ab2cd\u202fefg3h").value()).isEqualTo("ab2cdefg3h");
    }
}

package quebec.monprojet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodNumber;

class ReportTokenTest {

    private static final PeriodNumber FIRST = new PeriodNumber("R2027-1");
    private static final PeriodNumber SECOND = new PeriodNumber("R2027-2");

    @TempDir private Path one;
    @TempDir private Path other;

    @Test
    void isOfOneRehearsalAndOneInstallation() {
        String token = of(FIRST, one).text();
        assertThat(of(FIRST, one).is(token)).isTrue();
        assertThat(of(SECOND, one).is(token)).isFalse();
        assertThat(of(FIRST, other).is(token)).isFalse();
        assertThat(of(FIRST, one).is("")).isFalse();
    }

    @Test
    void saysNothingInALog() {
        ReportToken token = of(FIRST, one);
        assertThat(token.toString()).doesNotContain(token.text());
    }

    private static ReportToken of(PeriodNumber rehearsal, Path secrets) {
        return ReportToken.of(rehearsal, new Secrets(secrets).mac(ReportToken.LABEL));
    }
}

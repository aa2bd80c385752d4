package quebec.monprojet.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import quebec.monprojet.keys.ConstantTime;
import quebec.monprojet.opening.PeriodNumber;

/** What a report of one rehearsal, and of no other, is believed by. */
record ReportToken(String text) {

    static final String LABEL = "rehearsal.report.v1";

    static ReportToken of(PeriodNumber rehearsal, Mac mac) {
        byte[] number = rehearsal.value().getBytes(StandardCharsets.US_ASCII);
        return new ReportToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(number)));
    }

    boolean is(String given) {
        return ConstantTime.same(text, given);
    }

    @Override
    public String toString() {
        return "ReportToken";
    }
}

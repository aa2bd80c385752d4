package quebec.monprojet.jms;

import quebec.monprojet.correspondence.LetterId;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.intake.ApplicationNumber;

/** What messages may carry. Anything else throws, and ends among the dead letters. */
final class Numbers {

    private Numbers() {}

    static ApplicationNumber application(String body) {
        return ApplicationNumber.parse(body)
                .orElseThrow(() -> new IllegalArgumentException("not an application number"));
    }

    static LetterId letter(String body) {
        return new LetterId(Long.parseLong(body));
    }

    /** Of a letter of a run, before it is made. */
    static long item(String body) {
        return Long.parseLong(body);
    }

    static FileId file(String body) {
        return FileId.parse(body)
                .orElseThrow(() -> new IllegalArgumentException("not the number of a file"));
    }
}

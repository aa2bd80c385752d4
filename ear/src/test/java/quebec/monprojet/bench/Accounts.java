package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a demonstration hands out to its visitors. */
record Accounts(String handout) {

    static Accounts of(Path data) {
        try {
            return new Accounts(Files.readString(data.resolve("demonstration/accounts.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's hand-out cannot be read", e);
        }
    }

    String password() {
        return said("Password of everybody below: (\\S+)");
    }

    /** Of an applicant with a sealed dossier, from 1; only the first few are named one by one. */
    String address(int number) {
        return "demande-" + number + said("demande-1(@\\S+)");
    }

    private String said(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(handout);
        if (!found.find()) {
            throw new IllegalStateException("The demonstration does not say " + pattern);
        }
        return found.group(1);
    }
}

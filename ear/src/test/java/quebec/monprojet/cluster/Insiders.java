package quebec.monprojet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quebec.monprojet.integration.Browser;

/** An applicant and members of the staff who are signed in, and go wherever they may. */
final class Insiders {

    private static final Path ADDRESSES = Path.of("src/test/resources/addresses.txt");
    private static final List<String> ROLES =
            List.of("supervisor", "programme-manager", "administrator");

    private final Map<String, Browser> browsers = new HashMap<>();

    Insiders(Accounts accounts, Browser applicant) {
        browsers.put("applicant", applicant);
        ROLES.forEach(role -> browsers.put(role, accounts.member(role)));
    }

    /** Every page that one of them may open, and what failed of it. */
    List<String> walkEverywhere() {
        List<String> failures = new ArrayList<>();
        browsers.forEach(
                (role, browser) -> {
                    for (String path : pagesOf(role)) {
                        int status = browser.get(path).status();
                        if (status >= 500) {
                            failures.add(path + " answered " + status + " to " + role);
                        }
                    }
                });
        return failures;
    }

    /** Nobody is led to a door. */
    boolean areStillInside() {
        return browsers.entrySet().stream()
                .allMatch(
                        each -> {
                            boolean applicant = each.getKey().equals("applicant");
                            String home = applicant ? "/dossier" : "/bureau";
                            return each.getValue().get(home).status() == 200;
                        });
    }

    private static List<String> pagesOf(String role) {
        Set<String> theirs =
                role.equals("applicant") ? Set.of(role, "everybody") : Set.of(role, "staff");
        try {
            return Files.readAllLines(ADDRESSES).stream()
                    .filter(line -> line.startsWith("/"))
                    .map(line -> line.split("\\s+"))
                    .filter(words -> !words[0].contains("*"))
                    .filter(words -> Arrays.stream(words).anyMatch(theirs::contains))
                    .map(words -> words[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The addresses cannot be read", e);
        }
    }
}

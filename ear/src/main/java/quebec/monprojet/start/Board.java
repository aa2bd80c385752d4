package quebec.monprojet.start;

/** What stands at the end of the build's output while a demonstration runs. */
final class Board {

    private static final String RULE = "=".repeat(78);

    private Board() {}

    static String of(String accounts, String consolePassword) {
        return """

                %s
                  Mon projet Québec: the demonstration is ready
                %s

                %s

                Management console: sign in as %s with %s (new at each start)

                Ctrl-C ends it. Starting again goes on with the same data;
                deleting the folder ear/target/demonstration begins anew.
                %s"""
                .formatted(RULE, RULE, accounts.strip(), ConsoleUser.NAME, consolePassword, RULE)
                .replace("\n", System.lineSeparator());
    }
}

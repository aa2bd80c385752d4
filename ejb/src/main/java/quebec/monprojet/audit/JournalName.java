package quebec.monprojet.audit;

/** How the journal names a thing: its kind, empty for some, and its name. */
record JournalName(String kind, String name) {

    static JournalName of(String written) {
        int end = written.indexOf(':');
        return end < 0
                ? new JournalName("", written)
                : new JournalName(written.substring(0, end), written.substring(end + 1));
    }
}

package quebec.monprojet.handover;

/** What is told, each sort under a schema of its own. */
public enum Kind {
    FILE("transmission-dossier"),
    CERTIFICATE("transmission-certificat");

    /** That is written under today. */
    static final int VERSION = 1;

    private final String schema;

    Kind(String schema) {
        this.schema = schema;
    }

    String format(int version) {
        return "mon-projet-quebec/" + schema + "/" + version;
    }

    String file(int version) {
        return schema + "-" + version + ".json";
    }
}

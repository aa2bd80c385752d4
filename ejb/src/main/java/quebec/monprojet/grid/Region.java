package quebec.monprojet.grid;

/** The seventeen administrative regions, by the number the government gives each. */
public enum Region {
    BAS_SAINT_LAURENT(1, "Bas-Saint-Laurent"),
    SAGUENAY_LAC_SAINT_JEAN(2, "Saguenay–Lac-Saint-Jean"),
    CAPITALE_NATIONALE(3, "Capitale-Nationale"),
    MAURICIE(4, "Mauricie"),
    ESTRIE(5, "Estrie"),
    MONTREAL(6, "Montréal"),
    OUTAOUAIS(7, "Outaouais"),
    ABITIBI_TEMISCAMINGUE(8, "Abitibi-Témiscamingue"),
    COTE_NORD(9, "Côte-Nord"),
    NORD_DU_QUEBEC(10, "Nord-du-Québec"),
    GASPESIE_ILES(11, "Gaspésie–Îles-de-la-Madeleine"),
    CHAUDIERE_APPALACHES(12, "Chaudière-Appalaches"),
    LAVAL(13, "Laval"),
    LANAUDIERE(14, "Lanaudière"),
    LAURENTIDES(15, "Laurentides"),
    MONTEREGIE(16, "Montérégie"),
    CENTRE_DU_QUEBEC(17, "Centre-du-Québec");

    private final int number;
    private final String officialName;

    Region(int number, String officialName) {
        this.number = number;
        this.officialName = officialName;
    }

    public int number() {
        return number;
    }

    /** A name of a place, the same in every language. */
    public String officialName() {
        return officialName;
    }

    /** Whether all of it is in the Communauté métropolitaine de Montréal. */
    boolean isMetropolitan() {
        return this == MONTREAL || this == LAVAL;
    }
}

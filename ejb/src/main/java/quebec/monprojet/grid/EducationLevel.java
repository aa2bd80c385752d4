package quebec.monprojet.grid;

/** What a diploma attests, in the words of criterion 1.1; years are of full-time study. */
public enum EducationLevel {
    NONE,
    SEC_GENERAL,
    SEC_VOCATIONAL,
    POSTSEC_GENERAL_2Y,
    POSTSEC_TECH_1_2Y,
    POSTSEC_TECH_3Y,
    UNIV1_1Y,
    UNIV1_2Y,
    UNIV1_3Y_PLUS,
    UNIV2,
    UNIV3
}

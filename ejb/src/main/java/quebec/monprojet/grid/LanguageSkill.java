package quebec.monprojet.grid;

/** What a language test measures, each by itself. */
public enum LanguageSkill {
    LISTENING,
    SPEAKING,
    READING,
    WRITING
}

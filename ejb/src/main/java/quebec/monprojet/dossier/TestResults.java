package quebec.monprojet.dossier;

/** The result of one person's test in each language, if any. */
public record TestResults(Declared<LanguageResult> french, Declared<LanguageResult> english) {

    public static final TestResults BLANK =
            new TestResults(Declared.unasked(), Declared.unasked());

    public Declared<LanguageResult> in(TestedLanguage language) {
        return language == TestedLanguage.FRENCH ? french : english;
    }

    public TestResults with(TestedLanguage language, Declared<LanguageResult> result) {
        return language == TestedLanguage.FRENCH
                ? new TestResults(result, english)
                : new TestResults(french, result);
    }
}


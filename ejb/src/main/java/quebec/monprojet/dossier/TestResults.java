package quebec.monprojet.dossier;

import quebec.monprojet.grid.LanguageTest.Language;

/** The result of one person's test in each language, if any. */
public record TestResults(Declared<LanguageResult> french, Declared<LanguageResult> english) {

    public static final TestResults BLANK = new TestResults(Declared.unasked(), Declared.unasked());

    public Declared<LanguageResult> in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    public TestResults with(Language language, Declared<LanguageResult> result) {
        return language == Language.FRENCH
                ? new TestResults(result, english)
                : new TestResults(french, result);
    }
}
